package org.dragoman.annotate.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TreeTests {

    @Test
    void makesTheSubjectOfAPassiveVerbAPassiveSubject() {
        // The treaty had to be signed
        Tree tree = new Tree(new int[] {1, 5, 5, 5, 5, -1}, List.of("det", "nsubj", "aux", "mark", "aux:pass", "root"));

        assertThat(tree.withPassiveSubjects().relations())
                .containsExactly("det", "nsubj:pass", "aux", "mark", "aux:pass", "root");
    }

    @Test
    void leavesTheSubjectOfAnActiveVerbAlone() {
        // Envoys say treaties are signed
        Tree tree = new Tree(new int[] {1, -1, 4, 4, 1}, List.of("nsubj", "root", "nsubj:pass", "aux:pass", "ccomp"));

        assertThat(tree.withPassiveSubjects().relations()).isEqualTo(tree.relations());
    }
}
