package org.dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.dragoman.model.Article;
import org.junit.jupiter.api.Test;

class HtmlPageTests {

    private static final String PAGE = """
            <html lang="en"><head><title>Norway and Kenya sign accord | The Fjord Times</title>
            <link rel="canonical" href="https://example.org/news/accord">
            <meta property="og:site_name" content="The Fjord Times">
            <script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2025-05-04T10:15:00+02:00"}</script>
            </head><body>
            <nav><ul><li>Home</li><li>World</li></ul></nav>
            <article><h1>Norway and Kenya sign accord</h1>
            <div class="share-buttons"><p>Share this</p></div>
            <p>The foreign minister of <a href="/no">Norway</a> met the Kenyan envoy on Tuesday, and they signed an accord
            on fish that both sides had sought for more than ten years.</p>
            <figure><img src="x.jpg"><figcaption>The two at the harbour</figcaption></figure>
            <h2>What is in it</h2>
            <blockquote><p>&ldquo;It is a good day,&rdquo; the envoy said.</p></blockquote>
            <p>Kenya agreed to open two harbours, and Norway promised to pay for the ships that are to guard them.</p>
            </article>
            <aside><p>Ten things you did not know about herring, a fish that everybody in Bergen loves to eat on Sundays.</p></aside>
            <footer><p>All rights reserved</p></footer>
            </body></html>
            """;

    private final Article article = HtmlPage.read(PAGE, "");

    @Test
    void keepsTheNewsAndLeavesThePageOut() {
        assertThat(article.text())
                .isEqualTo(
                        "Norway and Kenya sign accord\n\n"
                                + "The foreign minister of Norway met the Kenyan envoy on Tuesday, and they signed an accord on fish"
                                + " that both sides had sought for more than ten years.\n\n"
                                + "What is in it\n\n“It is a good day,” the envoy said.\n\n"
                                + "Kenya agreed to open two harbours, and Norway promised to pay for the ships that are to guard them.");
    }

    @Test
    void readsWhatThePageTellsOfItself() {
        assertThat(article.title()).isEqualTo("Norway and Kenya sign accord");
        assertThat(article.publishedAt()).isEqualTo(Instant.parse("2025-05-04T08:15:00Z"));
        assertThat(article.url()).isEqualTo("https://example.org/news/accord");
        assertThat(article.publisher()).isEqualTo("The Fjord Times");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.id()).startsWith("sha256:").hasSize(7 + 64);
    }

    @Test
    void makesDoWithAPageThatIsHardlyOne() {
        assertThat(HtmlPage.read("<p>Norway thanked Kenya.", "").text()).isEqualTo("Norway thanked Kenya.");
        assertThat(HtmlPage.read("", "").text()).isEmpty();
    }
}
