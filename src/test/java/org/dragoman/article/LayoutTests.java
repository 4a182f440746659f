package org.dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTests {

    private static final String SENTENCE = "The foreign minister of Norway met the Kenyan envoy on Tuesday.";

    private static List<String> read(String text) {
        return Layout.blocks(text).stream()
                .map(block -> text.substring(block.start(), block.end()))
                .toList();
    }

    @Test
    void readsHeadlineAndSectionHeadingsAsBlocksOfTheirOwn() {
        String text =
                "Norway And Kenya Sign Fishing Accord\n\n" + SENTENCE + "\nTalks Behind Closed Doors\n" + SENTENCE;
        assertThat(Layout.blocks(text))
                .extracting(Block::kind)
                .containsExactly(Block.Kind.HEADLINE, Block.Kind.PARAGRAPH, Block.Kind.HEADING, Block.Kind.PARAGRAPH);
        assertThat(read(text))
                .containsExactly(
                        "Norway And Kenya Sign Fishing Accord", SENTENCE, "Talks Behind Closed Doors", SENTENCE);
    }

    @Test
    void findsTheHeadlineBelowASummary() {
        String text = SENTENCE + "\nNorway And Kenya Sign Fishing Accord\n" + SENTENCE;
        assertThat(Layout.blocks(text))
                .extracting(Block::kind)
                .containsExactly(Block.Kind.PARAGRAPH, Block.Kind.HEADLINE, Block.Kind.PARAGRAPH);
    }

    @Test
    void readsATextOfOneLine() {
        assertThat(Layout.blocks("Norway recalls its envoy")).containsExactly(new Block(Block.Kind.PARAGRAPH, 0, 24));
        assertThat(Layout.blocks("")).isEmpty();
        assertThat(Layout.blocks(" \n\t\n --- \n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OSLO (Reuters) - ",
                "OSLO, Norway (AP) — ",
                "OSLO, Norway -- ",
                "OSLO/NAIROBI, Nov 3 (Reuters) - ",
                "THE HAGUE, 12 March 2025 (AFP) – ",
                "SAN JOSE: ",
                "NAIROBI (KNA): ",
                "Oslo — ",
                "Mexico City — ",
                "Port of Spain, Trinidad and Tobago – ",
                "Nairobi, May 17, KNA - ",
                "New Delhi, Jan. 5 (PTI) ",
                "(Reuters) - ",
                "N’DJAMENA—",
            })
    void leavesDatelinesOut(String dateline) {
        assertThat(read(dateline + SENTENCE)).containsExactly(SENTENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "U.S. - China talks on trade in goods went on in Geneva on Friday, two officials said.",
                "Two envoys — a Kenyan and a Norwegian — were received by the king on Tuesday morning.",
                "EU – Mercosur talks, which have gone on for twenty years, may end this winter after all.",
                "Sweden, Norway and Denmark – all members of the council – voted against the motion.",
            })
    void keepsTheDashesOfSentences(String sentence) {
        assertThat(read(sentence)).containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "advertisement",
                "ADVERTISEMENT",
                "By Kari Nordmann",
                "By KARI NORDMANN and Otieno Kamau, Nairobi",
                "Staff writer",
                "(C) All rights reserved",
                "© 2025 The Fjord Times. All rights reserved.",
                "Read more",
                "Read more: Norway's long road to the treaty",
                "Image: Kari Nordmann/Fjord Times",
                "The envoy at the harbour of Oslo. Image: Kari Nordmann.",
                "The envoy leaves the palace on Monday (Photo: AFP)",
                "Help us improve.",
                "Share",
                "Share on Facebook",
                "Reporting by Kari Nordmann in Oslo; Editing by Otieno Kamau",
                "(Additional reporting by Kari Nordmann)",
                "Saturday, October 9, 2010",
                "Published: 4 May 2025, 10:15 GMT",
                "FT | May 4, 2025, 10.15 AM IST",
                "5 min read",
                "Sign up for our morning newsletter and never miss a story",
                "https://example.org/news/1",
                "* * *",
            })
    void keepsPageFurnitureOut(String line) {
        assertThat(read(SENTENCE + "\n" + line + "\n" + SENTENCE)).containsExactly(SENTENCE, SENTENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Friday Norwegian troops had left the valley, and the envoy spoke of a good day.",
                "Share prices in Oslo fell after the envoy had been recalled by the government.",
                "Source countries of the refugees were asked to take part in the conference.",
                "Published reports of a secret accord were denied by both governments on Sunday.",
                "Help us, the envoy asked the council in a letter that was read out on Tuesday.",
            })
    void keepsSentencesThatBeginLikeFurniture(String sentence) {
        assertThat(read(SENTENCE + "\n" + sentence)).containsExactly(SENTENCE, sentence);
    }

    @Test
    void cutsCreditsFromTheEndOfAParagraph() {
        assertThat(read(SENTENCE + " (Reporting by Kari Nordmann; Editing by Otieno Kamau)"))
                .containsExactly(SENTENCE);
        assertThat(read(SENTENCE + " The Fjord Times: Nov. 17, 2004")).containsExactly(SENTENCE);
    }

    @Test
    void joinsTheLinesOfAWrappedPage() {
        String text = """
                Norway and Kenya sign fishing accord

                OSLO (Reuters) - The foreign minister of Norway met the Kenyan envoy on
                Tuesday, and both governments agreed that the talks on fish would go on
                in spring. The envoy thanked the minister.
                The king was not present, since he had left for Bergen the day before in
                a hurry.
                """;
        assertThat(read(text)).hasSize(3);
        assertThat(read(text).get(1)).startsWith("The foreign minister").endsWith("thanked the minister.");
        assertThat(Layout.blocks(text).get(1).start()).isEqualTo(text.indexOf("The foreign"));
    }

    @Test
    void takesBulletsOffListItems() {
        assertThat(read("• " + SENTENCE + "\r\n- " + SENTENCE)).containsExactly(SENTENCE, SENTENCE);
    }
}
