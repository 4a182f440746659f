package org.dragoman.api.browser;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.dragoman.graph.BrowserTarget;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The files of Neo4j Browser, with a policy under which it reaches us and the database. Left to itself it would ask
/// other
/// hosts for fonts, and report errors and usage.
@Configuration(proxyBeanMethods = false)
class BrowserFiles implements WebMvcConfigurer {

    private final String policy;

    BrowserFiles(BrowserTarget target) {
        this.policy = policyFor(target.bolt());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/browser/**").addResourceLocations("classpath:/browser/");
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Policy(policy)).addPathPatterns("/browser/**");
    }

    static String policyFor(URI bolt) {
        var database = bolt.getHost() + ":" + (bolt.getPort() < 0 ? 7687 : bolt.getPort());
        return """
               default-src 'self'; \
               script-src 'self'; \
               style-src 'self' 'unsafe-inline'; \
               img-src 'self' data: blob:; \
               font-src 'self' data:; \
               worker-src 'self' blob:; \
               connect-src 'self' http://%1$s https://%1$s ws://%1$s wss://%1$s; \
               object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'""".formatted(database);
    }

    private record Policy(String policy) implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            response.setHeader("Content-Security-Policy", policy);
            response.setHeader("Referrer-Policy", "no-referrer");
            response.setHeader("X-Content-Type-Options", "nosniff");
            return true;
        }
    }
}
