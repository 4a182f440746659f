package org.dragoman.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.article.Block;
import org.dragoman.model.Span;

/// A sentence: its words and the tree that they form.
public final class Sentence {

    private final int index;
    private final int paragraph;
    private final Block.Kind kind;
    private final String article;
    private final List<Token> tokens;
    private final List<List<Token>> dependents;

    /// @param index     place in the article, from 0
    /// @param paragraph place of its block in the article, from 0
    /// @param article   the article's text
    /// @param tokens    at least one
    public Sentence(int index, int paragraph, Block.Kind kind, String article, List<Token> tokens) {
        this.index = index;
        this.paragraph = paragraph;
        this.kind = kind;
        this.article = article;
        this.tokens = List.copyOf(tokens);
        List<List<Token>> found = new ArrayList<>();
        tokens.forEach(token -> found.add(new ArrayList<>(4)));
        for (Token token : tokens) {
            if (token.head() >= 0) {
                found.get(token.head()).add(token);
            }
        }
        this.dependents = found;
    }

    public int index() {
        return index;
    }

    public int paragraph() {
        return paragraph;
    }

    public Block.Kind kind() {
        return kind;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int at) {
        return tokens.get(at);
    }

    /// The whole sentence.
    public Span span() {
        return span(0, tokens.size() - 1);
    }

    /// The text from the token `first` to the token `last`, both included.
    public Span span(int first, int last) {
        return Span.of(article, tokens.get(first).start(), tokens.get(last).end());
    }

    public Optional<Token> head(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    /// The words that depend on `token`, in the order of the text.
    public List<Token> dependents(Token token) {
        return dependents.get(token.index());
    }

    /// The words that depend on `token` by one of `relations` (subtypes included), in the order of the text.
    public Stream<Token> dependents(Token token, String... relations) {
        return dependents(token).stream().filter(it -> it.isAny(relations));
    }

    /// The first word that depends on `token` by one of `relations`.
    public Optional<Token> dependent(Token token, String... relations) {
        return dependents(token, relations).findFirst();
    }

    public boolean has(Token token, String... relations) {
        return dependent(token, relations).isPresent();
    }

    /// Whether `token` stands below `ancestor` in the tree, or is it.
    public boolean isWithin(Token token, Token ancestor) {
        Token at = token;
        while (at.index() != ancestor.index()) {
            if (at.head() < 0) {
                return false;
            }
            at = tokens.get(at.head());
        }
        return true;
    }

    /// `token` and all words below it, in the order of the text.
    public List<Token> subtree(Token token) {
        boolean[] inside = new boolean[tokens.size()];
        mark(token, inside);
        return tokens.stream().filter(it -> inside[it.index()]).toList();
    }

    private void mark(Token token, boolean[] inside) {
        inside[token.index()] = true;
        for (Token dependent : dependents(token)) {
            mark(dependent, inside);
        }
    }

    /// The preposition of `token`, in lower case: `with` in "with Mexico", `because of` in "because of it"; empty for
    /// none.
    public String preposition(Token token) {
        return dependent(token, "case")
                .filter(it -> !it.tag().equals("POS"))
                .map(it -> {
                    StringBuilder words = new StringBuilder(it.text().toLowerCase(Locale.ROOT));
                    dependents(it, "fixed")
                            .forEach(
                                    more -> words.append(' ').append(more.text().toLowerCase(Locale.ROOT)));
                    return words.toString();
                })
                .orElse("");
    }

    @Override
    public String toString() {
        return span().text();
    }
}
