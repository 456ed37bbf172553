import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * SUTime over a folder of texts named ID@YYYY-MM-DD.txt, in one Java machine.
 * Writes ID, first and last offset and value of each expression, one a line; then the milliseconds spent on all texts.
 * Argument: the folder.
 */
public class SuTimePeer {
  public static void main(String[] arguments) throws Exception {
    AnnotationPipeline pipeline = new AnnotationPipeline();
    pipeline.addAnnotator(new TokenizerAnnotator(false));
    pipeline.addAnnotator(new WordsToSentencesAnnotator(false));
    pipeline.addAnnotator(new POSTaggerAnnotator(false));
    pipeline.addAnnotator(new TimeAnnotator("sutime", new Properties()));
    List<Path> files;
    try (var listing = Files.list(Path.of(arguments[0]))) {
      files = listing.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    // The first texts warm up the machine and are not counted.
    for (Path file : files.subList(0, Math.min(5, files.size()))) annotate(pipeline, file);
    List<String> lines = new ArrayList<>();
    long begin = System.nanoTime();
    for (Path file : files) lines.addAll(annotate(pipeline, file));
    long milliseconds = (System.nanoTime() - begin) / 1_000_000;
    for (String line : lines) System.out.println(line);
    System.out.println("milliseconds\t" + milliseconds);
  }

  private static List<String> annotate(AnnotationPipeline pipeline, Path file) throws Exception {
    String name = file.getFileName().toString().replace(".txt", "");
    int at = name.indexOf('@');
    Annotation document = new Annotation(Files.readString(file));
    document.set(CoreAnnotations.DocDateAnnotation.class, name.substring(at + 1));
    pipeline.annotate(document);
    List<String> lines = new ArrayList<>();
    for (CoreMap found : document.get(TimeAnnotations.TimexAnnotations.class)) {
      int start = found.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
      int end = found.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
      String value = found.get(TimeAnnotations.TimexAnnotation.class).value();
      lines.add(name.substring(0, at) + "\t" + start + "\t" + end + "\t" + (value == null ? "" : value));
    }
    return lines;
  }
}
