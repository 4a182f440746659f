package org.dragoman.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class BrowserFilesTests {

    @Test
    void thePolicyNamesTheDatabaseAndNoOtherHost() {
        assertThat(BrowserFiles.policyFor(URI.create("bolt://db.example:7777")))
                .contains("connect-src 'self' http://db.example:7777 https://db.example:7777"
                        + " ws://db.example:7777 wss://db.example:7777;")
                .contains("default-src 'self';");
    }

    @Test
    void anAddressWithoutPortMeansTheUsualOne() {
        assertThat(BrowserFiles.policyFor(URI.create("neo4j+s://db.example"))).contains("wss://db.example:7687");
    }
}
