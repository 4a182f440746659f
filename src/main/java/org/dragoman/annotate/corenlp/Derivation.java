package org.dragoman.annotate.corenlp;

import java.util.Arrays;

/// A sentence on its way to a tree: a stack of nodes whose dependents are not all known, the words still to come, and
/// the arcs drawn so far. The nodes: -1 where there is none, 0 what stands above the sentence, 1 its first word.
/// Arrays are indexed by the node plus one.
final class Derivation {

    private static final int NONE = Feature.NOTHING;

    private final int[] words;
    private final int[] tags;
    private final int[] relations;
    private final int[] heads;
    private final int[] left;
    private final int[] secondLeft;
    private final int[] right;
    private final int[] secondRight;
    private final int[] stack;
    private int depth = 1;
    private int next = 1;

    /// @param words the values of the nodes' words, from the node -1 on
    /// @param tags  the values of their tags
    Derivation(int[] words, int[] tags) {
        this.words = words;
        this.tags = tags;
        relations = none();
        heads = none();
        left = none();
        secondLeft = none();
        right = none();
        secondRight = none();
        stack = new int[words.length];
    }

    private int[] none() {
        int[] none = new int[words.length];
        Arrays.fill(none, NONE);
        return none;
    }

    /// How many nodes are on the stack.
    int depth() {
        return depth;
    }

    boolean hasNext() {
        return next < words.length - 1;
    }

    void shift() {
        stack[depth++] = next++;
    }

    /// The second node of the stack becomes the first dependent of the topmost one.
    void leftArc(int relation) {
        int head = stacked(0);
        int dependent = stacked(1);
        secondLeft[head + 1] = left[head + 1];
        left[head + 1] = dependent;
        attach(dependent, head, relation);
        stack[depth - 1] = head;
    }

    /// The topmost node of the stack becomes the last dependent of the second one.
    void rightArc(int relation) {
        int head = stacked(1);
        int dependent = stacked(0);
        secondRight[head + 1] = right[head + 1];
        right[head + 1] = dependent;
        attach(dependent, head, relation);
    }

    private void attach(int dependent, int head, int relation) {
        heads[dependent + 1] = head;
        relations[dependent + 1] = relation;
        depth--;
    }

    private int stacked(int below) {
        return below < depth ? stack[depth - 1 - below] : NONE;
    }

    private int coming(int after) {
        return next + after < words.length - 1 ? next + after : NONE;
    }

    /// Writes the values of all features, in the order of the network's input.
    void features(int[] values) {
        int at = 0;
        for (int i = 2; i >= 0; i--) {
            at = write(values, at, stacked(i));
        }
        for (int i = 0; i < 3; i++) {
            at = write(values, at, coming(i));
        }
        for (int i = 0; i < 2; i++) {
            int node = stacked(i) + 1;
            at = write(values, at, left[node]);
            at = write(values, at, right[node]);
            at = write(values, at, secondLeft[node]);
            at = write(values, at, secondRight[node]);
            at = write(values, at, left[left[node] + 1]);
            at = write(values, at, right[right[node] + 1]);
        }
    }

    /// The dependents, and no others, are told by their relations too.
    private int write(int[] values, int at, int node) {
        values[at] = words[node + 1];
        values[Feature.TAG.from() + at] = tags[node + 1];
        int dependent = at - (Feature.WORD.places - Feature.RELATION.places);
        if (dependent >= 0) {
            values[Feature.RELATION.from() + dependent] = relations[node + 1];
        }
        return at + 1;
    }

    /// The place of the head of the word at `place`, -1 for the root.
    int head(int place) {
        return heads[place + 2] - 1;
    }

    /// The relation of the word at `place` to its head.
    int relation(int place) {
        return relations[place + 2];
    }
}
