package org.dragoman.api.browser;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import org.dragoman.graph.BrowserTarget;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Opens Neo4j Browser on our own database: where that asks for no password it connects at once.
@Hidden
@RestController
class BrowserDoor {

    private final BrowserTarget target;

    BrowserDoor(BrowserTarget target) {
        this.target = target;
    }

    @GetMapping({"/browser", "/browser/"})
    ResponseEntity<Void> open() {
        var page = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/browser/index.html")
                .queryParam("dbms", target.bolt());
        if (!target.asksForPassword()) {
            page.queryParam("preselectAuthMethod", "NO_AUTH");
        }
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(pathOf(page.build().toUri()))
                .build();
    }

    /// Without host and port, which behind a proxy are not the reader's.
    private static URI pathOf(URI page) {
        return URI.create(page.getRawPath() + "?" + page.getRawQuery());
    }
}
