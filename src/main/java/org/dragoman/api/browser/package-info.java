/// Neo4j Browser, served beside the API: a static application that talks Bolt to the database and to nobody else.
@NullMarked
package org.dragoman.api.browser;

import org.jspecify.annotations.NullMarked;
