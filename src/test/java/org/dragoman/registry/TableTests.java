package org.dragoman.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTests {

    @Test
    void readsColumnsByName() {
        Table table = Table.of("x.tsv", List.of("# a remark", "code\tnames", "", "PER\tPeru|Republic of Peru"));

        Table.Row row = table.rows().getFirst();
        assertThat(row.get("code")).isEqualTo("PER");
        assertThat(row.list("names")).containsExactly("Peru", "Republic of Peru");
        assertThat(row.line()).isEqualTo(4);
    }

    @Test
    void tellsFileAndLineOfAMissingCell() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.of("x.tsv", List.of("code\tname", "PER")))
                .withMessage("x.tsv:2: 1 columns instead of 2");
    }

    @Test
    void refusesAnEmptyCellThatIsRequired() {
        Table table = Table.of("x.tsv", List.of("code\tname", "PER\t"));

        assertThat(table.rows().getFirst().optional("name")).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.rows().getFirst().required("name"))
                .withMessage("x.tsv:2: 'name' is empty");
    }

    @Test
    void tellsWhichFileIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Table.read("nowhere.tsv"))
                .withMessageContaining("nowhere.tsv");
    }
}
