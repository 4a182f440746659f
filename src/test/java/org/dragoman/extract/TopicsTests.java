package org.dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.model.Relation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Kenya agreed to continue security cooperation with Chad. | continue security cooperation with Chad
                    Kenya refused to attack Chad. | attack Chad
                    Norway urged Peru to sign the treaty. | sign the treaty
                    Peru demanded that Chad withdraw its troops. | Chad withdraw its troops
                    Chad rejected the offer of mediation, which Norway had made in May. | the offer of mediation
                    Chad rejected the offer of mediation, the ministry said on Monday. | the offer of mediation
                    Kenya called for an end to the fighting. | an end to the fighting
                    Kenya voted against the resolution on Monday. | the resolution
                    It was an offer that Peru rejected. | an offer
                    Norway thanked Peru for its help. | its help
                    """)
    void quotesWhatAnActIsAbout(String sentence, String topic) {
        assertThat(Chronicle.facts(sentence).relations())
                .extracting(Relation::topic)
                .contains(topic);
    }
}
