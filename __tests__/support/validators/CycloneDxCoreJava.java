import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyclonedx.Version;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.parsers.BomParserFactory;
import org.cyclonedx.parsers.Parser;

/** Validates and parses each file of standard input; prints its path, the verdict and the reasons, with tabs between. */
public class CycloneDxCoreJava {
  public static void main(String[] arguments) throws Exception {
    BufferedReader files = new BufferedReader(new InputStreamReader(System.in));
    for (String file = files.readLine(); file != null; file = files.readLine()) {
      System.out.println(file + "\t" + verdict(file).replaceAll("[\\s&&[^\t]]+", " "));
    }
  }

  private static String verdict(String file) {
    try {
      byte[] bytes = Files.readAllBytes(Path.of(file));
      Matcher name = Pattern.compile("cdx-(1\\.\\d)").matcher(file);
      Version version = name.find() ? Version.fromVersionString(name.group(1)) : null;
      if (version == null) return "unjudged\tunknown version";
      Parser parser = BomParserFactory.createParser(bytes);
      List<ParseException> found = parser.validate(bytes, version);
      if (!found.isEmpty()) return "refused\t" + found.toString().replace('\t', ' ');
      parser.parse(bytes);
      return "accepted\t";
    } catch (ParseException error) {
      return "refused\t" + error;
    } catch (Exception error) {
      return "unjudged\t" + error;
    }
  }
}
