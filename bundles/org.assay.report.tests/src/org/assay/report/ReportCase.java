package org.assay.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assay.analysis.Progress;
import org.assay.analysis.registry.AnalysisRegistry;
import org.assay.analysis.run.AnalysisRunner;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.ingest.Article;
import org.assay.ingest.FileIngest;
import org.assay.model.ConversionRate;
import org.assay.model.ModelFactory;

/** A case of two invented reports, the second of which would like to break out of the report. */
final class ReportCase {
	static final String FIRST = """
			Tolls will pay for the Norland bridge
			By Ada Quill // 2031-03-05

			Governor Tom Reed signed the contract for the Norland bridge on Monday. The state has spent $400 million in aid \
			to the islands since 2029. “We will open the bridge before Friday,” Governor Tom Reed said. He said that tolls \
			could pay for the repairs if the harbour stays open.
			""";
	static final String SECOND = """
			Islands <script>alert("bridge")</script> & doubt
			By Bo "><img src=x onerror=alert(1)> Lind // 2031-03-06

			The islands 🐋 received aid worth £320 million, a sum that Reed disputes. The debt of $400 million is a burden, \
			the mayor of Eastport </div></body> said on Tuesday. “Nobody <b>asked</b> us,” Mayor Ida Holm told reporters.\u0001
			""";

	private ReportCase() {
	}

	static OpenCase create(Path temp) throws Exception {
		OpenCase open = new CaseStore().create(temp.resolve("case"), "Bridge & <islands>");
		add(open, temp.resolve("first.txt"), FIRST);
		add(open, temp.resolve("second.txt"), SECOND);
		open.change("describe", () -> {
			open.model().setDescription("Who pays? </header><script>alert(2)</script>");
			open.model().getRates().add(rate());
		});
		for (String id : List.of("org.assay.analyses.read", "org.assay.analyses.compare")) {
			new AnalysisRunner().run(open, AnalysisRegistry.ofPlatform().find(id).orElseThrow().analysis(), Map.of(),
					Progress.none());
		}
		open.save();
		return open;
	}

	private static ConversionRate rate() {
		ConversionRate rate = ModelFactory.eINSTANCE.createConversionRate();
		rate.setId("r-1");
		rate.setFrom("GBP");
		rate.setTo("USD");
		rate.setFactor(new BigDecimal("1.25"));
		rate.setDate("2031-03-05");
		rate.setBasis("Bank of Norland");
		return rate;
	}

	private static void add(OpenCase open, Path file, String text) throws Exception {
		Files.writeString(file, text);
		for (Article article : new FileIngest().read(file)) {
			open.importArticle(article);
		}
	}

	/** A folder whose case was written before. */
	static OpenCase open(Path temp) throws IOException {
		return new CaseStore().open(temp.resolve("case"), null);
	}
}
