import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.components.ResultFormatter;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.apache.uima.cas.FSIterator;
import org.apache.uima.jcas.JCas;

/**
 * HeidelTime over a folder of texts named ID@YYYY-MM-DD.txt, in one Java machine.
 * Writes ID, first and last offset and value of each expression, one a line; then the milliseconds spent on all texts.
 * Arguments: the folder, the configuration file, "narratives" or "news".
 */
public class HeidelTimePeer {
  public static void main(String[] arguments) throws Exception {
    DocumentType type = arguments[2].equals("news") ? DocumentType.NEWS : DocumentType.NARRATIVES;
    HeidelTimeStandalone heidelTime =
        new HeidelTimeStandalone(Language.ENGLISH, type, OutputType.TIMEML, arguments[1], POSTagger.TREETAGGER);
    List<Path> files;
    try (var listing = Files.list(Path.of(arguments[0]))) {
      files = listing.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    // The first texts warm up the machine and are not counted.
    for (Path file : files.subList(0, Math.min(5, files.size()))) annotate(heidelTime, file);
    List<String> lines = new ArrayList<>();
    long begin = System.nanoTime();
    for (Path file : files) lines.addAll(annotate(heidelTime, file));
    long milliseconds = (System.nanoTime() - begin) / 1_000_000;
    for (String line : lines) System.out.println(line);
    System.out.println("milliseconds\t" + milliseconds);
  }

  private static List<String> annotate(HeidelTimeStandalone heidelTime, Path file) throws Exception {
    String name = file.getFileName().toString().replace(".txt", "");
    String id = name.substring(0, name.indexOf('@'));
    LocalDate day = LocalDate.parse(name.substring(name.indexOf('@') + 1));
    List<String> lines = new ArrayList<>();
    ResultFormatter listing =
        new ResultFormatter() {
          @Override
          public String format(JCas jcas) {
            FSIterator<?> found = jcas.getAnnotationIndex(Timex3.type).iterator();
            while (found.hasNext()) {
              Timex3 time = (Timex3) found.next();
              lines.add(id + "\t" + time.getBegin() + "\t" + time.getEnd() + "\t" + time.getTimexValue());
            }
            return "";
          }
        };
    heidelTime.process(Files.readString(file), Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()), listing);
    return lines;
  }
}
