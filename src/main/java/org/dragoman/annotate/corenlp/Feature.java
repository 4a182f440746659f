package org.dragoman.annotate.corenlp;

/// What the parser's network looks at: 18 nodes of a derivation, by their words, by their tags, and 12 of them by
/// the relation to their heads. A feature is a place among these 48; its value is an entry of the vocabulary.
enum Feature {
    WORD(18),
    TAG(18),
    RELATION(12);

    /// How many places there are in all.
    static final int PLACES = 48;
    /// The value of a place at which there is no node: nothing is added for it.
    static final int NOTHING = -1;

    final int places;

    Feature(int places) {
        this.places = places;
    }

    /// The first of its places.
    int from() {
        return this == WORD ? 0 : this == TAG ? WORD.places : WORD.places + TAG.places;
    }

    static Feature at(int place) {
        return place < TAG.from() ? WORD : place < RELATION.from() ? TAG : RELATION;
    }
}
