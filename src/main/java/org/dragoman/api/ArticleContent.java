package org.dragoman.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Describes a call whose content is an article.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestBody(
        required = true,
        description = "An article as JSON, as a text in UTF-8, or as a web page; up to 10 MB.",
        content = {
            @Content(
                    mediaType = "application/json",
                    schema = @Schema(implementation = ArticleContent.Form.class),
                    examples = @ExampleObject("""
                                    {"title": "Norway and Kenya sign fishing accord",
                                     "text": "Norway's foreign minister met the Kenyan envoy on Tuesday. Kenya agreed to open two harbours.",
                                     "publishedAt": "2025-05-04", "publisher": "The Fjord Times"}""")),
            @Content(mediaType = "text/plain", schema = @Schema(type = "string")),
            @Content(mediaType = "text/html", schema = @Schema(type = "string"))
        })
@interface ArticleContent {

    /// The fields of an article.
    record Form(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String text,

            @Nullable String title,
            @Nullable Instant publishedAt,
            @Nullable String url,
            @Nullable String publisher,
            @Nullable String language) {}
}
