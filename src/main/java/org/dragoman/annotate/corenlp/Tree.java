package org.dragoman.annotate.corenlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// The grammar of a sentence: for each word the place of its head, -1 for the root, and its relation to it.
record Tree(int[] heads, List<String> relations) {

    private static final String PASSIVE = "aux:pass";

    Tree {
        relations = List.copyOf(relations);
    }

    /// Every word on its own, for a sentence whose grammar is unknown.
    static Tree none(int size) {
        int[] heads = new int[size];
        Arrays.fill(heads, -1);
        return new Tree(heads, Collections.nCopies(size, "root"));
    }

    /// The same tree, where the subject of a verb with a passive auxiliary is a passive one.
    Tree withPassiveSubjects() {
        if (!relations.contains(PASSIVE)) {
            return this;
        }
        boolean[] passive = new boolean[heads.length];
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0 && relations.get(i).equals(PASSIVE)) {
                passive[heads[i]] = true;
            }
        }
        List<String> mended = new ArrayList<>(relations);
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0 && passive[heads[i]] && isSubject(relations.get(i))) {
                mended.set(i, relations.get(i) + ":pass");
            }
        }
        return new Tree(heads, mended);
    }

    private static boolean isSubject(String relation) {
        return relation.equals("nsubj") || relation.equals("csubj");
    }
}
