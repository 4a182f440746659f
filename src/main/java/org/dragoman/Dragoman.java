package org.dragoman;

import org.dragoman.cli.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Where the program starts.
@SpringBootApplication
public class Dragoman {

    public static void main(String... arguments) {
        System.exit(Commands.run(Dragoman.class, arguments));
    }
}
