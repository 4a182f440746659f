package org.dragoman.ingest;

import java.io.Serial;

/// A JSON value that is not an article.
public final class MalformedArticle extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final String field;
    private final String problem;

    MalformedArticle(String field, String problem) {
        super(field.isEmpty() ? problem : field + " " + problem);
        this.field = field;
        this.problem = problem;
    }

    /// The field that is wrong; empty where it is the whole.
    public String field() {
        return field;
    }

    /// What is wrong with it.
    public String problem() {
        return problem;
    }

    /// Both in one.
    String told() {
        return field.isEmpty() ? problem : field + " " + problem;
    }
}
