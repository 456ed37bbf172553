import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * CoreNLP's quotes with their speakers over a folder of texts, in one Java machine.
 * Writes name, then first and last offset of speaker, cue and quote, one a line (-1 where there is none); then the
 * seconds of processor time spent on all texts. CoreNLP names no cue: the word that its own parse has above the
 * speaker is given. Argument: the folder.
 */
public class CoreNlpQuotes {
  public static void main(String[] arguments) throws Exception {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
    properties.setProperty("coref.algorithm", "statistical");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.buildEntityMentions", "true");
    properties.setProperty("threads", "1");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    List<Path> files;
    try (var listing = Files.list(Path.of(arguments[0]))) {
      files = listing.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path file : files.subList(0, Math.min(3, files.size()))) annotate(pipeline, file);
    List<String> lines = new ArrayList<>();
    var machine = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long begin = machine.getProcessCpuTime();
    for (Path file : files) lines.addAll(annotate(pipeline, file));
    double seconds = (machine.getProcessCpuTime() - begin) / 1e9;
    for (String line : lines) System.out.println(line);
    System.out.println("seconds\t" + seconds);
  }

  private static List<String> annotate(StanfordCoreNLP pipeline, Path file) throws Exception {
    Annotation document = new Annotation(Files.readString(file));
    pipeline.annotate(document);
    List<String> lines = new ArrayList<>();
    List<CoreLabel> tokens = document.get(CoreAnnotations.TokensAnnotation.class);
    List<CoreMap> quotes = document.get(CoreAnnotations.QuotationsAnnotation.class);
    if (quotes == null) return lines;
    for (CoreMap quote : quotes) {
      Integer first = quote.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
      Integer last = quote.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
      String speaker = "-1\t-1";
      String cue = "-1\t-1";
      if (first != null && last != null) {
        speaker = tokens.get(first).beginPosition() + "\t" + tokens.get(last).endPosition();
        CoreLabel above = above(document, tokens.subList(first, last + 1));
        if (above != null) cue = above.beginPosition() + "\t" + above.endPosition();
      }
      int start = quote.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
      int end = quote.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
      lines.add(file.getFileName() + "\t" + speaker + "\t" + cue + "\t" + start + "\t" + end);
    }
    return lines;
  }

  /** The first word outside the mention that governs a word of it. */
  private static CoreLabel above(Annotation document, List<CoreLabel> mention) {
    CoreMap sentence = document.get(CoreAnnotations.SentencesAnnotation.class).get(mention.get(0).sentIndex());
    SemanticGraph graph = sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    int from = mention.get(0).index();
    int to = mention.get(mention.size() - 1).index();
    for (CoreLabel token : mention) {
      IndexedWord word = graph.getNodeByIndexSafe(token.index());
      IndexedWord parent = word == null ? null : graph.getParent(word);
      if (parent != null && (parent.index() < from || parent.index() > to)) return parent.backingLabel();
    }
    return null;
  }
}
