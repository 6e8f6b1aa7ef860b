import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.spdx.tools.SpdxToolsHelper;
import org.spdx.tools.Verify;

/** Prints a line for each file of a list that tools-java does not accept: its path, a tab, and the reasons. */
public class VerifyAll {
  public static void main(String[] arguments) throws Exception {
    SpdxToolsHelper.initialize();
    for (String file : Files.readAllLines(Path.of(arguments[0]))) {
      String problems;
      try {
        SpdxToolsHelper.SerFileType type =
            file.endsWith("spdx3.json") ? SpdxToolsHelper.SerFileType.JSONLD : SpdxToolsHelper.SerFileType.JSON;
        List<String> found = Verify.verify(file, type);
        problems = found.isEmpty() ? "" : found.toString();
      } catch (Exception error) {
        problems = error.toString();
      }
      System.out.println(file + "\t" + problems.replaceAll("\\s+", " "));
    }
  }
}
