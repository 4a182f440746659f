package org.dragoman.annotate.corenlp;

import java.util.ArrayList;
import java.util.List;

/// Draws the tree of a sentence: a greedy arc-standard parser whose steps a neural network chooses. Safe for use by
/// several threads.
final class TreeParser {

    /// The relation by which a sentence hangs from nothing comes first, after the entry for no relation.
    private static final int ROOT = 1;
    private static final int FIRST = 2;
    /// 30,000 rows of contributions hold the words that make up most of a text, and take 120 MB.
    private static final int ROOM = 30_000;

    private final ParserModel model;
    private final Contributions contributions;
    private final int arcs;

    TreeParser(ParserModel model) {
        this(model, ROOM);
    }

    TreeParser(ParserModel model, int room) {
        this.model = model;
        this.contributions = new Contributions(model, room);
        this.arcs = model.relations().size() - 1;
    }

    /// The tree of a sentence of `words` with `tags`.
    Tree parse(List<String> words, List<String> tags) {
        Derivation derivation = new Derivation(nodes(words, model.words()), nodes(tags, model.tags()));
        Network network = new Network(model, contributions);
        while (derivation.hasNext() || derivation.depth() > 2) {
            step(derivation, network);
        }
        derivation.rightArc(ROOT);
        return tree(derivation, words.size());
    }

    private static int[] nodes(List<String> words, Vocabulary vocabulary) {
        int[] nodes = new int[words.size() + 2];
        nodes[0] = Feature.NOTHING;
        nodes[1] = vocabulary.root();
        for (int i = 0; i < words.size(); i++) {
            nodes[i + 2] = vocabulary.place(words.get(i));
        }
        return nodes;
    }

    /// With fewer than two words on the stack there is no choice.
    private void step(Derivation derivation, Network network) {
        int best = derivation.depth() <= 2 ? 2 * arcs : best(network.scores(derivation), derivation.hasNext());
        if (best == 2 * arcs) {
            derivation.shift();
        } else if (best < arcs) {
            derivation.leftArc(best + 1);
        } else {
            derivation.rightArc(best - arcs + 1);
        }
    }

    private int best(float[] scores, boolean mayShift) {
        int best = FIRST - 1;
        for (int i = best + 1; i < 2 * arcs; i++) {
            if (scores[i] > scores[best] && i != arcs + ROOT - 1) {
                best = i;
            }
        }
        return mayShift && scores[2 * arcs] > scores[best] ? 2 * arcs : best;
    }

    private Tree tree(Derivation derivation, int size) {
        int[] heads = new int[size];
        List<String> relations = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            heads[i] = derivation.head(i);
            relations.add(model.relations().entry(derivation.relation(i)));
        }
        return new Tree(heads, relations).withPassiveSubjects();
    }
}
