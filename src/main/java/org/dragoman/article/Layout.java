package org.dragoman.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells the news on a page from its furniture.
public final class Layout {

    private static final Furniture FURNITURE = Furniture.load();
    private static final Pattern BULLET = Pattern.compile("[-*•·▪●◦–—►>]+\\s+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!;:,…][\"'”’»)\\]]*$|[\"”»]$");
    private static final int LONGEST_HEADLINE = 180;
    private static final int LONGEST_HEADING = 100;
    private static final int OPENING = 4;

    private Layout() {}

    /// The blocks of `text` that are worth reading, in its order: headline, section headings and paragraphs. Datelines,
    /// bylines, captions, notices and buttons lie between them.
    public static List<Block> blocks(String text) {
        List<Paragraph> news = new ArrayList<>();
        for (Paragraph paragraph : Paragraph.of(text)) {
            withoutFurniture(text, paragraph).ifPresent(news::add);
        }
        List<Block> blocks = new ArrayList<>();
        boolean headline = false;
        for (int i = 0; i < news.size(); i++) {
            Block.Kind kind = kind(text, news, i, headline);
            headline |= kind == Block.Kind.HEADLINE;
            blocks.add(block(text, news.get(i), kind, i < OPENING));
        }
        return blocks;
    }

    private static Optional<Paragraph> withoutFurniture(String text, Paragraph paragraph) {
        String plain = paragraph.plain(text);
        if (FURNITURE.is(plain)) {
            return Optional.empty();
        }
        int end = FURNITURE.tail(plain);
        int start = Math.min(end, FURNITURE.head(plain));
        Matcher bullet = BULLET.matcher(plain).region(start, end);
        if (bullet.lookingAt()) {
            start = bullet.end();
        }
        Paragraph rest = Paragraph.trimmed(text, paragraph.start() + start, paragraph.start() + end, paragraph.lines());
        return Optional.of(rest).filter(it -> LETTER.matcher(it.plain(text)).find());
    }

    private static Block.Kind kind(String text, List<Paragraph> news, int at, boolean hasHeadline) {
        Paragraph paragraph = news.get(at);
        String plain = paragraph.plain(text);
        boolean last = at == news.size() - 1;
        boolean title = paragraph.lines() == 1
                && plain.length() <= LONGEST_HEADLINE
                && !Character.isLowerCase(plain.charAt(0))
                && !SENTENCE_END.matcher(plain).find();
        if (last || !title) {
            return Block.Kind.PARAGRAPH;
        }
        if (at < 2 && !hasHeadline) {
            return Block.Kind.HEADLINE;
        }
        boolean heading = plain.length() <= LONGEST_HEADING && Character.isLetterOrDigit(plain.charAt(0));
        return heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
    }

    private static Block block(String text, Paragraph paragraph, Block.Kind kind, boolean opening) {
        int dateline = Dateline.length(paragraph.plain(text), opening && kind == Block.Kind.PARAGRAPH);
        return new Block(kind, paragraph.start() + dateline, paragraph.end());
    }
}
