package org.dragoman.annotate.corenlp;

import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;

/// What reads English, loaded from the class path.
///
/// @param steps  to be taken in this order: words and sentences, tags, lemmas, names
/// @param parser for the grammar, after them
record Models(List<Annotator> steps, TreeParser parser) {

    /// Loads the three models side by side.
    static Models load() {
        Properties settings = settings();
        CompletableFuture<Annotator> names = CompletableFuture.supplyAsync(() -> names(settings));
        CompletableFuture<Annotator> tagger =
                CompletableFuture.supplyAsync(() -> new POSTaggerAnnotator("pos", settings));
        TreeParser parser = new TreeParser(ParserModel.english());
        Annotator tokenizer = new TokenizerAnnotator(false, settings);
        return new Models(List.of(tokenizer, tagger.join(), new MorphaAnnotator(false), names.join()), parser);
    }

    private static Annotator names(Properties settings) {
        try {
            return new NERCombinerAnnotator(settings);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the model of names: " + e.getMessage(), e);
        }
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos,lemma,ner");
        settings.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true");
        settings.setProperty("pos.maxlen", "400");
        settings.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.buildEntityMentions", "false");
        settings.setProperty("ner.useSUTime", "false");
        settings.setProperty("ner.applyNumericClassifiers", "false");
        return settings;
    }
}
