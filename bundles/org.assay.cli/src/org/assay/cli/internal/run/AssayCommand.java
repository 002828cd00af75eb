package org.assay.cli.internal.run;

import org.assay.cli.internal.check.CheckVerb;
import org.assay.cli.internal.compare.CompareVerb;
import org.assay.cli.internal.compare.GroupVerb;
import org.assay.cli.internal.plugins.InstallVerb;
import org.assay.cli.internal.plugins.NewPluginVerb;
import org.assay.cli.internal.plugins.PluginsVerb;
import org.assay.cli.internal.plugins.RollbackVerb;
import org.assay.cli.internal.plugins.UninstallVerb;
import org.assay.cli.internal.plugins.UpdateVerb;
import org.assay.cli.internal.read.ExplainVerb;
import org.assay.cli.internal.read.ReadVerb;
import org.assay.cli.internal.verbs.AnalyzeVerb;
import org.assay.cli.internal.verbs.ExportVerb;
import org.assay.cli.internal.verbs.ImportVerb;
import org.assay.cli.internal.verbs.ListVerb;
import org.assay.cli.internal.verbs.NewVerb;
import org.assay.cli.internal.verbs.RateVerb;
import org.assay.cli.internal.verbs.ReportVerb;
import org.assay.cli.internal.verbs.ScriptVerb;
import org.assay.cli.internal.verbs.SearchVerb;
import org.assay.cli.internal.verbs.ValidateVerb;
import org.assay.cli.internal.writeup.CiteVerb;
import org.assay.cli.internal.writeup.LintVerb;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What {@code assay} takes: a verb. */
@Command(name = "assay", sortOptions = false, synopsisSubcommandLabel = "VERB", description = "Works on a case without a window, with the same answers as in the window.", commandListHeading = "%nVerbs:%n", optionListHeading = "%nOptions:%n", footer = {
		"", "'assay VERB --help' says what a verb takes. @FILE stands for the lines of a",
		"file, one argument each. Results go to standard output, messages to",
		"standard error." }, exitCodeListHeading = "%nExit status:%n", exitCodeList = { "0:all was done",
				"1:some of it could not be done, or is not in order; the rest is done",
				"2:the command line cannot be understood", "3:the case, file or repository cannot be used",
				"4:another program holds the case", "5:an analysis failed or was cancelled",
				"69:Java or GTK is missing",
				"70:Assay itself failed" }, subcommands = { NewVerb.class, ImportVerb.class, AnalyzeVerb.class,
						ScriptVerb.class, ReportVerb.class, ExportVerb.class, ReadVerb.class, ExplainVerb.class,
						CompareVerb.class,
						GroupVerb.class, CheckVerb.class,
						ListVerb.class, SearchVerb.class, CiteVerb.class, LintVerb.class,
						RateVerb.class, ValidateVerb.class, InstallVerb.class, UpdateVerb.class, UninstallVerb.class,
						RollbackVerb.class, PluginsVerb.class,
						NewPluginVerb.class })
final class AssayCommand implements Runnable {
	@Spec
	private CommandSpec spec;
	@Option(names = { "-h", "--help" }, usageHelp = true, description = "Says how it goes.")
	private boolean help;
	@Option(names = { "-V", "--version" }, description = "Says which Assay this is.")
	private boolean version;

	@Override
	public void run() {
		if (version) {
			spec.commandLine().getOut().println(Version.line());
		} else {
			throw new ParameterException(spec.commandLine(), "a verb is missing");
		}
	}
}
