package org.dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTimeTests {

    @ParameterizedTest
    @CsvSource({
        "2025-05-04, 2025-05-04T00:00:00Z",
        "2025-05-04T10:15:00Z, 2025-05-04T10:15:00Z",
        "2025-05-04T10:15:00.123Z, 2025-05-04T10:15:00.123Z",
        "2025-05-04T10:15:00+02:00, 2025-05-04T08:15:00Z",
        "2025-05-04T10:15:00+0200, 2025-05-04T08:15:00Z",
        "2025-05-04 10:15, 2025-05-04T10:15:00Z",
        "2025-05-04T10:15:00, 2025-05-04T10:15:00Z",
    })
    void readsIsoDatesAndTimes(String written, Instant meant) {
        assertThat(PublicationTime.parse(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2025-13-04", "2025-02-30", "04.05.2025", "2025-05"})
    void rejectsWhatIsNoDate(String written) {
        assertThatThrownBy(() -> PublicationTime.parse(written)).isInstanceOf(DateTimeException.class);
    }
}
