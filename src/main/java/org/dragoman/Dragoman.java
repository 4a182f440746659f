package org.dragoman;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Where the program starts.
@SpringBootApplication
public class Dragoman {

    public static void main(String... arguments) {
        SpringApplication.run(Dragoman.class, arguments);
    }
}
