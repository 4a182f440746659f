package org.dragoman.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.dragoman.ingest.FactsJson;
import org.dragoman.ingest.Ingestion;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Text in, facts out.
@RestController
@RequestMapping("/api/v1/extractions")
@Tag(name = "extractions", description = "Reading without storing")
class ExtractionsApi {

    private final Ingestion ingestion;

    ExtractionsApi(Ingestion ingestion) {
        this.ingestion = ingestion;
    }

    @PostMapping(consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_PLAIN_VALUE, MediaType.TEXT_HTML_VALUE})
    @Operation(summary = "The facts of an article; nothing is stored")
    @ArticleContent
    FactsJson extract(
            @Parameter(description = "Whether to tell what made each fact.") @RequestParam(defaultValue = "false")
                    boolean explain,
            HttpServletRequest request)
            throws IOException {
        FactsJson.Detail detail = new FactsJson.Detail(Handed.isPage(request), explain);
        return FactsJson.of(ingestion.read(Handed.article(request, null)), detail);
    }
}
