package org.dragoman.extract;

import org.dragoman.model.Span;

/// A statement on its way: what was said, where its cue stands, and in which paragraph.
///
/// @param cue offset of the first character of the cue; that of the content where there is none
record Found(Said said, int cue, int paragraph) {

    Found with(Said other) {
        return new Found(other, cue, paragraph);
    }

    boolean covers(Quotation quotation) {
        Span content = said.content();
        return quotation.overlaps(content.start(), content.end());
    }
}
