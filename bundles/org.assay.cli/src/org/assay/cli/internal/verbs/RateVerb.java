package org.assay.cli.internal.verbs;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import org.assay.cli.internal.run.Console;
import org.assay.cli.internal.run.ExitStatus;
import org.assay.cli.internal.run.Verb;
import org.assay.cli.internal.run.VerbFailure;
import org.assay.core.OpenCase;
import org.assay.model.ConversionRate;
import org.assay.model.Ids;
import org.assay.model.ModelFactory;
import org.assay.text.Edtf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay rate}. */
@Command(name = "rate", sortOptions = false, description = {
		"Adds a conversion rate to a case, so that figures in different "
				+ "units can be compared.",
		"Of several rates for one pair, the one nearest to a document's date is used." }, footer = { "",
				"Example: assay rate my-case GBP USD 1.263 --date 2025-02-25 --basis \"Bank of England\"" })
public final class RateVerb extends Verb {
	@Option(names = "--date", required = true, paramLabel = "DATE", description = "Day the rate holds for.")
	private String date;
	@Option(names = "--basis", required = true, paramLabel = "TEXT", description = "Where the rate is taken from.")
	private String basis;
	@Parameters(index = "0", paramLabel = "CASE", description = "Folder of the case.")
	private String folder;
	@Parameters(index = "1", paramLabel = "FROM", description = "Unit or currency code, such as GBP.")
	private String from;
	@Parameters(index = "2", paramLabel = "TO", description = "Unit or currency code, such as USD.")
	private String to;
	@Parameters(index = "3", paramLabel = "FACTOR", description = "How many TO one FROM is worth.")
	private BigDecimal factor;

	public RateVerb(Console console) {
		super(console);
	}

	@Override
	public Integer call() throws IOException, VerbFailure {
		if (factor.signum() <= 0 || from.equals(to)) {
			throw new VerbFailure(ExitStatus.USAGE, "A rate needs two different units and a factor above 0.");
		}
		if (Edtf.parse(date).isEmpty()) {
			throw new VerbFailure(ExitStatus.USAGE, "'" + date + "' is no date; write it like 2025-02-26.");
		}
		try (OpenCase open = CaseAccess.toChange(folder, console())) {
			String id = Ids.derived("r", from, to, date);
			open.change(String.format(Locale.ROOT, "rate %s to %s", from, to), () -> {
				open.model().getRates().removeIf(r -> id.equals(r.getId()));
				open.model().getRates().add(rate(id));
			});
			open.save();
		}
		return ExitStatus.OK;
	}

	private ConversionRate rate(String id) {
		ConversionRate rate = ModelFactory.eINSTANCE.createConversionRate();
		rate.setId(id);
		rate.setFrom(from);
		rate.setTo(to);
		rate.setFactor(factor);
		rate.setDate(date);
		rate.setBasis(basis);
		return rate;
	}
}
