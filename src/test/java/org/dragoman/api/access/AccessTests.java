package org.dragoman.api.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class AccessTests {

    private final WebApplicationContextRunner server = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(WebMvcAutoConfiguration.class))
            .withUserConfiguration(AccessConfiguration.class, Room.class);

    @Test
    void onThisMachineNobodyIsAsked() {
        server.withPropertyValues("server.address=127.0.0.1")
                .run(context -> MockMvcBuilders.webAppContextSetup(context)
                        .build()
                        .perform(get("/api/v1/room"))
                        .andExpect(status().isOk()));
    }

    @Test
    void anApiThatOthersReachDoesNotStartWithoutAKey() {
        server.withPropertyValues("server.address=0.0.0.0")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(KeyMissing.class)
                        .hasMessageContaining("0.0.0.0"));
    }

    @Test
    void noAddressMeansEveryAddress() {
        server.run(context -> assertThat(context).getFailure().rootCause().isInstanceOf(KeyMissing.class));
    }

    @Test
    void whoSendsTheKeyPasses() {
        withKey(door -> {
            door.perform(get("/api/v1/room").header("Authorization", "Bearer secret-1"))
                    .andExpect(status().isOk());
            door.perform(get("/api/v1/room").header("X-Api-Key", "secret-1")).andExpect(status().isOk());
        });
    }

    @Test
    void whoSendsAnotherOrNoneIsToldHow() {
        withKey(door -> {
            door.perform(get("/api/v1/room"))
                    .andExpect(status().isUnauthorized())
                    .andExpect(header().string("WWW-Authenticate", "Bearer"));
            door.perform(get("/api/v1/room").header("Authorization", "Bearer secret-2"))
                    .andExpect(status().isUnauthorized());
            door.perform(get("/api/v1/room").header("X-Api-Key", "")).andExpect(status().isUnauthorized());
        });
    }

    @Test
    void aPageOfAnotherOriginMayAskWhatItMaySend() {
        withKey(door -> door.perform(options("/api/v1/room")
                        .header("Origin", "http://news.example")
                        .header("Access-Control-Request-Method", "GET"))
                .andExpect(
                        result -> assertThat(result.getResponse().getStatus()).isNotEqualTo(401)));
    }

    private interface Visit {
        void at(MockMvc door) throws Exception;
    }

    private void withKey(Visit visit) {
        server.withPropertyValues("server.address=0.0.0.0", "dragoman.api.key=secret-1")
                .run(context ->
                        visit.at(MockMvcBuilders.webAppContextSetup(context).build()));
    }

    @Configuration
    static class Room {

        @Bean
        Welcome welcome() {
            return new Welcome();
        }
    }

    @RestController
    static class Welcome {

        @GetMapping("/api/v1/room")
        String welcome() {
            return "welcome";
        }
    }
}
