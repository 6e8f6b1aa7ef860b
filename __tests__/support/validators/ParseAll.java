import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyclonedx.Version;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.parsers.BomParserFactory;
import org.cyclonedx.parsers.Parser;

/** Prints a line for each file of a list that cyclonedx-core-java does not accept: its path, a tab, and the reasons. */
public class ParseAll {
  public static void main(String[] arguments) throws Exception {
    for (String file : Files.readAllLines(Path.of(arguments[0]))) {
      String problems;
      try {
        byte[] bytes = Files.readAllBytes(Path.of(file));
        Matcher version = Pattern.compile("cdx-(1\\.\\d)").matcher(file);
        version.find();
        Parser parser = BomParserFactory.createParser(bytes);
        List<ParseException> found = parser.validate(bytes, Version.fromVersionString(version.group(1)));
        parser.parse(bytes);
        problems = found.isEmpty() ? "" : found.toString();
      } catch (Exception error) {
        problems = error.toString();
      }
      System.out.println(file + "\t" + problems.replaceAll("\\s+", " "));
    }
  }
}
