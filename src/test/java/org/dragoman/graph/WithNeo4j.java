package org.dragoman.graph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.test.context.ContextConfiguration;

/// A test against a real Neo4j, in a container where a Docker daemon answers, else the one that the product embeds. The
/// schema
/// is up to date and nothing is stored before each test. A test method may take a `Driver`; a Spring test finds the
/// server under
/// `spring.neo4j.uri`.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(Neo4jUnderTest.class)
@ContextConfiguration(initializers = Neo4jUnderTest.NamedToSpring.class)
public @interface WithNeo4j {

    /// Whether what one test stores stays there for the next of the same class.
    boolean keepBetweenTests() default false;
}
