package org.dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.dragoman.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StancesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Elena Duarte said: “We welcome Chile.” | FOR",
                "Elena Duarte said: “We support Chile.” | FOR",
                "Elena Duarte said: “We condemn Chile.” | AGAINST",
                "Elena Duarte said: “We do not trust Chile.” | AGAINST",
                "Elena Duarte said that Chile was dangerous. | AGAINST",
                "Elena Duarte said that Chile was not dangerous. | FOR",
                "Elena Duarte said: “Chile's aggression must end.” | AGAINST",
                "Elena Duarte said that ministers would fly to Chile. | NEUTRAL"
            })
    void areShownByTheWordsAround(String text, Stance stance) {
        assertThat(Hearing.stances(text)).containsEntry("country:CHL", stance);
    }

    @Test
    void leaveOutTheSpeaker() {
        assertThat(Hearing.stances("Chile said that Chile would sign.")).doesNotContainKey("country:CHL");
    }

    @Test
    void areAttitudesOfNobodyElse() {
        assertThat(Hearing.stances("Elena Duarte said that Peru condemned Chile."))
                .containsEntry("country:CHL", Stance.NEUTRAL);
    }

    @Test
    void nameTheLineOfAnUnknownStance() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StanceWords.of(Table.parse(
                        "stance.tsv", List.of("word\tpart\tstance", "like\tverb\tmaybe"), "word", "part", "stance")))
                .withMessageContaining("stance.tsv:2")
                .withMessageContaining("maybe");
    }
}
