package org.dragoman.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.dragoman.graph.Archive;
import org.dragoman.graph.Articles;
import org.dragoman.graph.Filing;
import org.dragoman.graph.Shelved;
import org.dragoman.ingest.FactsJson;
import org.dragoman.ingest.Ingestion;
import org.dragoman.model.Article;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The articles that the archive holds.
@RestController
@RequestMapping("/api/v1/articles")
@Tag(name = "articles", description = "What was read")
class ArticlesApi {

    private final Ingestion ingestion;
    private final Archive archive;
    private final Articles articles;

    ArticlesApi(Ingestion ingestion, Archive archive, Articles articles) {
        this.ingestion = ingestion;
        this.archive = archive;
        this.articles = articles;
    }

    @PutMapping(
            path = "/{id}",
            consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_PLAIN_VALUE, MediaType.TEXT_HTML_VALUE})
    @Operation(summary = "Stores or replaces an article; the same again changes nothing")
    @ArticleContent
    ResponseEntity<FactsJson> put(@PathVariable String id, HttpServletRequest request) throws IOException {
        if (!Article.isFileable(id)) {
            throw new BadRequest(
                    "id", "must be letters, digits, '.', '_', '-' or ':', up to 512 of them, but is " + id);
        }
        Filing filing = ingestion.file(Handed.article(request, id));
        URI address = ServletUriComponentsBuilder.fromCurrentRequest().build().toUri();
        return filing == Filing.CREATED
                ? ResponseEntity.created(address).body(facts(id))
                : ResponseEntity.status(HttpStatus.OK).body(facts(id));
    }

    @GetMapping
    @Operation(summary = "Lists articles, without their texts")
    ResponseEntity<Listing<Shelved>> articles(@ParameterObject Window window) {
        return Listing.of(articles.list(window.byDate(Set.of())), shelved -> shelved);
    }

    @GetMapping("/{id}")
    @Operation(summary = "An article as it was handed in")
    ArticleView article(@PathVariable String id) {
        return articles.article(id).map(ArticleView::of).orElseThrow(() -> new NotHere("article", id));
    }

    @GetMapping("/{id}/facts")
    @Operation(summary = "All that was read in an article")
    FactsJson facts(@PathVariable String id) {
        return articles.facts(id)
                .map(filed -> FactsJson.of(filed.content(), filed.extractorVersion(), FactsJson.Detail.PLAIN))
                .orElseThrow(() -> new NotHere("article", id));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Takes an article out, with all that it alone supported")
    ResponseEntity<Void> delete(@PathVariable String id) {
        if (!archive.remove(id)) {
            throw new NotHere("article", id);
        }
        return ResponseEntity.noContent().build();
    }
}
