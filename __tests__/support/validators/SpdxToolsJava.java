import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.List;
import org.spdx.tools.SpdxToolsHelper;
import org.spdx.tools.SpdxVerificationException;
import org.spdx.tools.Verify;

/** Verifies each file of standard input; prints its path, the verdict and the reasons, with tabs between. */
public class SpdxToolsJava {
  public static void main(String[] arguments) throws Exception {
    SpdxToolsHelper.initialize();
    BufferedReader files = new BufferedReader(new InputStreamReader(System.in));
    for (String file = files.readLine(); file != null; file = files.readLine()) {
      System.out.println(file + "\t" + verdict(file).replaceAll("[\\s&&[^\t]]+", " "));
    }
  }

  private static String verdict(String file) {
    try {
      SpdxToolsHelper.SerFileType type =
          file.endsWith("spdx3.json") ? SpdxToolsHelper.SerFileType.JSONLD : SpdxToolsHelper.SerFileType.JSON;
      List<String> found = Verify.verify(file, type);
      // As its command does: these are warnings.
      boolean isRefused = found.stream().anyMatch(message -> !message.contains(" is deprecated."));
      return (isRefused ? "refused\t" : "accepted\t") + found.toString().replace('\t', ' ');
    } catch (SpdxVerificationException error) {
      return "refused\t" + error;
    } catch (Exception error) {
      return "unjudged\t" + error;
    }
  }
}
