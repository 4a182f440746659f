package org.dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dragoman.model.Relation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedActsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Kenya condemned Chad. | 2025-06-18
                    Kenya condemned Chad on Monday. | 2025-06-16
                    Kenya condemned Chad on Wednesday. | 2025-06-18
                    Kenya condemned Chad last Wednesday. | 2025-06-11
                    Kenya condemned Chad yesterday. | 2025-06-17
                    Kenya condemned Chad today. | 2025-06-18
                    Kenya will condemn Chad on Friday. | 2025-06-20
                    Kenya will condemn Chad tomorrow. | 2025-06-19
                    Kenya condemned Chad on June 3. | 2025-06-03
                    Kenya condemned Chad on 3 June. | 2025-06-03
                    Kenya condemned Chad on December 30. | 2024-12-30
                    Kenya will condemn Chad on December 30. | 2025-12-30
                    Kenya condemned Chad on March 4, 2021. | 2021-03-04
                    """)
    void datesAnActByItsWords(String sentence, LocalDate date) {
        assertThat(Chronicle.facts(sentence).relations())
                .extracting(Relation::date)
                .containsOnly(date);
    }
}
