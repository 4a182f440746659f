package org.dragoman.annotate.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.annotate.Reading;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.article.Block;

/// Reads with Stanford CoreNLP: its tokenizer, its tagger, one of its name models, and the weights of its neural
/// dependency parser.
public final class CoreNlpAnnotator implements org.dragoman.annotate.Annotator {

    /// Sentences with more words than this are left without grammar: their cost grows faster than their worth.
    private static final int LONGEST_PARSED = 150;

    private final List<Annotator> steps;
    private final TreeParser parser;

    /// Loads the models, which takes some seconds; the annotator may then be shared by all threads.
    public CoreNlpAnnotator() {
        Models models = Models.load();
        steps = models.steps();
        parser = models.parser();
    }

    @Override
    public Reading annotate(String text, List<Block> blocks) {
        HeadlineCase headlines = new HeadlineCase(text, blocks);
        List<Sentence> sentences = new ArrayList<>();
        for (int paragraph = 0; paragraph < blocks.size(); paragraph++) {
            Block block = blocks.get(paragraph);
            Annotation read = new Annotation(headlines.readable(block));
            steps.forEach(step -> step.annotate(read));
            for (CoreMap sentence : read.get(CoreAnnotations.SentencesAnnotation.class)) {
                List<Token> tokens = tokens(text, sentence, block.start());
                sentences.add(new Sentence(sentences.size(), paragraph, block.kind(), text, tokens));
            }
        }
        return new Reading(text, sentences);
    }

    private List<Token> tokens(String text, CoreMap sentence, int offset) {
        List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
        Tree tree = tree(labels);
        List<Token> tokens = new ArrayList<>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            int start = offset + label.beginPosition();
            int end = offset + label.endPosition();
            tokens.add(new Token(
                    i,
                    text.substring(start, end),
                    label.lemma(),
                    label.tag(),
                    label.ner(),
                    start,
                    end,
                    tree.heads()[i],
                    tree.relations().get(i)));
        }
        return tokens;
    }

    private Tree tree(List<CoreLabel> labels) {
        if (labels.size() > LONGEST_PARSED) {
            return Tree.none(labels.size());
        }
        return parser.parse(
                labels.stream().map(CoreLabel::word).toList(),
                labels.stream().map(CoreLabel::tag).toList());
    }
}
