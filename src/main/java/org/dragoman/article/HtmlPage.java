package org.dragoman.article;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.model.Article;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A web page with an article on it.
///
/// Its text is the page's headline, and of the part that holds the article the headings, paragraphs, list items and
/// quotations, with an empty line between each. Offsets of facts point into that text.
public final class HtmlPage {

    private static final String NO_NEWS =
            "script, style, noscript, template, svg, iframe, form, button, nav, header nav,"
                    + " footer, aside, figure, figcaption, [role=navigation], [role=complementary], [aria-hidden=true], [hidden],"
                    + " [class~=(?i)(^|[-_ ])(related|share|sharing|social|newsletter|promo|advert|comments?|breadcrumbs?|caption)($|[-_ ])]";
    private static final List<String> LIKELY = List.of(
            "[itemprop=articleBody]",
            "article [class*=article-body], article [class*=story-body]",
            "[class*=article-body], [class*=article__body], [class*=story-body], [class*=entry-content]",
            "article",
            "main, [role=main]");
    private static final String PIECES = "h2, h3, h4, h5, h6, p, li, blockquote, pre";
    private static final int LEAST_TEXT = 200;
    private static final Pattern LD_DATE = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern LD_HEADLINE = Pattern.compile("\"headline\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)+)\"");

    private final Document page;

    private HtmlPage(Document page) {
        this.page = page;
    }

    /// Reads a page in the encoding that it declares, UTF-8 where it declares none.
    ///
    /// @param address where it came from, to complete relative links; may be empty
    public static Article read(InputStream page, String address) throws IOException {
        return new HtmlPage(Jsoup.parse(page, null, address)).article();
    }

    public static Article read(String page, String address) {
        return new HtmlPage(Jsoup.parse(page, address)).article();
    }

    private Article article() {
        String title = title();
        Instant published = published();
        String text = text(title);
        return new Article(
                ContentHash.id(text), title, text, published, url(), meta("property=og:site_name"), language());
    }

    private @Nullable String title() {
        return Stream.of(heading(), meta("property=og:title"), linkedData(LD_HEADLINE), page.title())
                .filter(it -> it != null && !it.isBlank())
                .findFirst()
                .orElse(null);
    }

    private @Nullable String heading() {
        List<Element> headings = page.select("article h1, main h1");
        if (headings.isEmpty()) {
            headings = page.select("h1");
        }
        return headings.isEmpty() ? null : headings.getFirst().text();
    }

    private @Nullable Instant published() {
        return Stream.of(
                        meta("property=article:published_time"),
                        meta("itemprop=datePublished"),
                        linkedData(LD_DATE),
                        meta("name=date"),
                        meta("name=DC.date.issued"),
                        meta("name=pubdate"),
                        attribute("time[datetime]", "datetime"))
                .filter(Objects::nonNull)
                .map(HtmlPage::time)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Optional<Instant> time(String written) {
        try {
            return Optional.of(PublicationTime.parse(written));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private @Nullable String url() {
        String canonical = attribute("link[rel=canonical]", "abs:href");
        return canonical != null ? canonical : meta("property=og:url");
    }

    private @Nullable String language() {
        return attribute("html[lang]", "lang");
    }

    private @Nullable String meta(String which) {
        return attribute("meta[" + which + "]", "content");
    }

    private @Nullable String attribute(String query, String name) {
        Element found = page.selectFirst(query);
        return found == null || found.attr(name).isBlank()
                ? null
                : found.attr(name).strip();
    }

    private @Nullable String linkedData(Pattern property) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Matcher found = property.matcher(script.data());
            if (found.find()) {
                return found.group(1).replace("\\\"", "\"").replace("\\/", "/");
            }
        }
        return null;
    }

    private String text(@Nullable String title) {
        Document news = page.clone();
        news.select(NO_NEWS).remove();
        Stream<String> pieces = main(news).select(PIECES).stream()
                .filter(piece -> piece.parents().stream().noneMatch(parent -> parent.is("p, li, blockquote, pre")))
                .map(Element::text)
                .filter(piece -> !piece.isBlank() && !piece.equals(title));
        return String.join(
                "\n\n", Stream.concat(Stream.ofNullable(title), pieces).toList());
    }

    private static Element main(Document news) {
        for (String query : LIKELY) {
            Optional<Element> found = news.select(query).stream().max(Comparator.comparingInt(HtmlPage::weight));
            if (found.isPresent() && weight(found.get()) >= LEAST_TEXT) {
                return found.get();
            }
        }
        return news.select("p").stream()
                .map(Element::parent)
                .filter(Objects::nonNull)
                .max(Comparator.comparingInt(HtmlPage::weight))
                .filter(it -> weight(it) >= LEAST_TEXT)
                .orElse(news.body());
    }

    /// How many characters of paragraphs an element holds that are not words of links.
    private static int weight(Element element) {
        return element.select("p").stream()
                .mapToInt(p -> p.text().length() - 2 * p.select("a").text().length())
                .filter(length -> length > 0)
                .sum();
    }
}
