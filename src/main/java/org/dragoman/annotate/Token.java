package org.dragoman.annotate;

/// A word of a sentence and its place in the sentence's grammar (Universal Dependencies v2, basic tree).
///
/// @param index    its place in the sentence, from 0
/// @param text     as written
/// @param lemma    dictionary form, lower case but for names
/// @param tag      Penn Treebank part of speech
/// @param entity   PERSON, ORGANIZATION, LOCATION, or `O` for none
/// @param start    offset in the article's text, in UTF-16 code units
/// @param end      offset after its last character
/// @param head     index of the word it depends on, -1 for the root
/// @param relation the dependency: `nsubj`, `nsubj:pass`, `obj`, `obl`, …; `root` for the root
public record Token(
        int index,
        String text,
        String lemma,
        String tag,
        String entity,
        int start,
        int end,
        int head,
        String relation) {

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isAdjective() {
        return tag.startsWith("JJ");
    }

    public boolean isPronoun() {
        return tag.startsWith("PRP");
    }

    /// Whether the dependency is `name` or a subtype of it: `nsubj:pass` is `nsubj`.
    public boolean is(String name) {
        return relation.startsWith(name)
                && (relation.length() == name.length() || relation.charAt(name.length()) == ':');
    }

    /// Whether the dependency is one of `names`, or a subtype of one.
    public boolean isAny(String... names) {
        for (String name : names) {
            if (is(name)) {
                return true;
            }
        }
        return false;
    }
}
