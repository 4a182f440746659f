/// The only corner of the house that knows Stanford CoreNLP.
@NullMarked
package org.dragoman.annotate.corenlp;

import org.jspecify.annotations.NullMarked;
