package org.dragoman.api.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// With `dragoman.api.key` the API asks for it. Without, it serves this machine alone.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ServerProperties.class)
class AccessConfiguration implements WebMvcConfigurer {

    private final String key;

    AccessConfiguration(@Value("${dragoman.api.key:}") String key, ServerProperties server) {
        var address = server.getAddress();
        if (key.isBlank() && (address == null || !address.isLoopbackAddress())) {
            throw new KeyMissing(address);
        }
        this.key = key.strip();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        if (!key.isEmpty()) {
            registry.addInterceptor(new ApiKey(key)).addPathPatterns("/api/**");
        }
    }
}
