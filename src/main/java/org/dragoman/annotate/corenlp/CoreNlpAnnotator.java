package org.dragoman.annotate.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.dragoman.annotate.Annotator;
import org.dragoman.annotate.Reading;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.article.Block;

/// Reads with Stanford CoreNLP: tokenizer, tagger, one name model, and the neural dependency parser.
public final class CoreNlpAnnotator implements Annotator {

    /// Sentences with more words than this are left without grammar: their cost grows faster than their worth.
    private static final int LONGEST_PARSED = 150;

    private final StanfordCoreNLP pipeline;

    /// Loads the models, which takes some seconds; the annotator may then be shared by all threads.
    public CoreNlpAnnotator() {
        pipeline = new StanfordCoreNLP(properties(), false);
    }

    private static Properties properties() {
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
        settings.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true");
        settings.setProperty("pos.maxlen", "400");
        settings.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.buildEntityMentions", "false");
        settings.setProperty("ner.useSUTime", "false");
        settings.setProperty("ner.applyNumericClassifiers", "false");
        settings.setProperty("depparse.maxlen", Integer.toString(LONGEST_PARSED));
        settings.setProperty("depparse.extradependencies", "NONE");
        return settings;
    }

    @Override
    public Reading annotate(String text, List<Block> blocks) {
        HeadlineCase headlines = new HeadlineCase(text, blocks);
        List<Sentence> sentences = new ArrayList<>();
        for (int paragraph = 0; paragraph < blocks.size(); paragraph++) {
            Block block = blocks.get(paragraph);
            Annotation read = new Annotation(headlines.readable(block));
            pipeline.annotate(read);
            for (CoreMap sentence : read.get(CoreAnnotations.SentencesAnnotation.class)) {
                List<Token> tokens = tokens(text, sentence, block.start());
                sentences.add(new Sentence(sentences.size(), paragraph, block.kind(), text, tokens));
            }
        }
        return new Reading(text, sentences);
    }

    private static List<Token> tokens(String text, CoreMap sentence, int offset) {
        List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
        int[] heads = new int[labels.size()];
        String[] relations = new String[labels.size()];
        Arrays.fill(heads, -1);
        Arrays.fill(relations, "root");
        SemanticGraph tree = sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
        if (tree != null) {
            for (SemanticGraphEdge edge : tree.edgeIterable()) {
                int dependent = place(edge.getDependent());
                heads[dependent] = place(edge.getGovernor());
                relations[dependent] = edge.getRelation().toString();
            }
        }
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
                    heads[i],
                    relations[i]));
        }
        return tokens;
    }

    private static int place(IndexedWord word) {
        return word.index() - 1;
    }
}
