package org.dragoman.graph;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.driver.Driver;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Does what [WithNeo4j] promises.
class Neo4jUnderTest implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {

    @Override
    public void beforeAll(ExtensionContext test) {
        SharedNeo4j.INSTANCE.empty();
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        if (!test.getRequiredTestClass().getAnnotation(WithNeo4j.class).keepBetweenTests()) {
            SharedNeo4j.INSTANCE.empty();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Driver.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return SharedNeo4j.INSTANCE.driver();
    }

    static class NamedToSpring implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("spring.neo4j.uri=" + SharedNeo4j.INSTANCE.uri(), "server.address=127.0.0.1")
                    .applyTo(context);
        }
    }
}
