package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assay.cli.internal.verbs.Listing;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.core.hypotheses.Hypotheses;
import org.assay.exchange.result.ResultFormat;
import org.assay.model.Consistency;
import org.assay.model.Hypothesis;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseVerbsTest {
	@TempDir
	Path temp;

	@BeforeEach
	void articles() throws IOException {
		Files.writeString(temp.resolve("a.txt"), "Bridge shut\n\nThe bridge is shut, the mayor said.\n");
		Files.writeString(temp.resolve("b.txt"), "Bridge open\n\nThe bridge is open, the mayor said.\n");
	}

	@Test
	void aCaseIsMadeFilledAndListed() {
		Line.run(temp, "new", "case", "--name", "The bridge", "--description", "Shut or not").with(0);
		Line imported = Line.run(temp, "import", "case", "a.txt", "b.txt", "a.txt").with(0);
		assertEquals(3, imported.lines().size());
		assertTrue(imported.lines().get(0).endsWith("\tnew\ta.txt"), imported::out);
		assertTrue(imported.lines().get(2).endsWith("\tknown\ta.txt"), imported::out);
		String documents = Line.run(temp, "list", "documents", "case", "--format", "csv").with(0).out();
		assertTrue(documents.startsWith("Id,Published,Outlet,Title,"), documents);
		assertEquals(3, documents.lines().count());
		Line.run(temp, "validate", "case").with(0);
	}

	@Test
	void hypothesesAreListedWithWhatSpeaksAgainstThem() throws IOException {
		Line.run(temp, "new", "case").with(0);
		try (OpenCase open = new CaseStore().open(temp.resolve("case"), null)) {
			Hypotheses hypotheses = new Hypotheses(open);
			Hypothesis shut = hypotheses.add("It is shut.");
			hypotheses.add("It is open.");
			hypotheses.rate(hypotheses.state("Cars cross it."), shut, Consistency.VERY_INCONSISTENT);
			open.save();
		}
		String listed = Line.run(temp, "list", "hypotheses", "case", "--format", "csv").with(0).out();
		assertEquals("Id,Label,Hypothesis,Place,Evidence against,Rows rated,Rows",
				listed.lines().findFirst().orElse(""));
		assertTrue(listed.contains(",H1,It is shut.,2,2,1,1") && listed.contains(",H2,It is open.,1,0,0,1"), listed);
		String json = Line.run(temp, "list", "evidence", "case", "--json").with(0).out();
		assertTrue(json.contains("veryInconsistent") && json.contains("1 of 2 cells is not rated yet"), json);
	}

	@Test
	void theOverviewCountsWhatIsThereAndWhatIsLeft() throws IOException {
		Line.run(temp, "new", "case").with(0);
		Line.run(temp, "import", "case", "a.txt", "b.txt").with(0);
		Path writeUps = Files.createDirectories(temp.resolve("case/write-ups"));
		Files.writeString(writeUps.resolve("bridge.md"), "The bridge cost 4 million pounds.\n");
		String listed = Line.run(temp, "list", "overview", "case", "--format", "csv").with(0).out();
		assertTrue(listed.startsWith("Id,Group,What,Number,Of\r\ndocuments.read,Documents,read,0,2\r\n"
				+ "documents.unread,Documents,unread,2,2\r\n"), listed);
		assertTrue(listed.contains("writeups.findings,Write-ups,\"with open findings, 1 in all\",1,1"), listed);
		assertEquals(listed, Line.run(temp, "list", "overview", "case", "--format", "csv").with(0).out());
		assertTrue(Line.run(temp, "list", "overview", "case", "--json").with(0).out().contains("\"documents.unread\""));
	}

	@Test
	void aRateIsKeptAndReplacedByOneOfTheSameDay() {
		Line.run(temp, "new", "case").with(0);
		Line.run(temp, "rate", "case", "GBP", "USD", "1.20", "--date", "2031-03-05", "--basis", "Bank").with(0);
		Line.run(temp, "rate", "case", "GBP", "USD", "1.25", "--date", "2031-03-05", "--basis", "Bank").with(0);
		assertEquals("From,To,Factor,Date,Basis\r\nGBP,USD,1.25,2031-03-05,Bank\r\n",
				Line.run(temp, "list", "rates", "case", "--format", "csv").with(0).out());
		Line.run(temp, "rate", "case", "GBP", "USD", "0", "--date", "2031-03-05", "--basis", "Bank").with(2);
	}

	@Test
	void oneBadFileIsReportedAndTheRestTaken() {
		Line.run(temp, "new", "case").with(0);
		Line line = Line.run(temp, "import", "case", "a.txt", "nowhere.txt", "b.txt").with(1);
		assertEquals(2, line.lines().size());
		assertTrue(line.err().contains("nowhere.txt"), line::err);
	}

	@Test
	void aWebAddressIsFetchedAndItsRedirectShown() throws IOException {
		byte[] page = "<html><title>Bridge shut</title><h1>Bridge shut</h1><p>The bridge is shut, the mayor said on Monday.</p>"
				.getBytes(StandardCharsets.UTF_8);
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", exchange -> {
			boolean moved = exchange.getRequestURI().getPath().equals("/old");
			exchange.getResponseHeaders().add("Location", "/new");
			exchange.sendResponseHeaders(moved ? 301 : 200, moved ? -1 : page.length);
			exchange.getResponseBody().write(moved ? new byte[0] : page);
			exchange.close();
		});
		server.start();
		String root = "http://localhost:" + server.getAddress().getPort();
		Line.run(temp, "new", "case").with(0);
		Line line = Line.run(temp, "import", "case", root + "/old").with(0);
		server.stop(0);
		assertTrue(line.out().endsWith("\tnew\t" + root + "/old\n"), line::out);
		assertTrue(line.err().contains(root + "/old: redirected to " + root + "/new"), line::err);
		try (OpenCase open = new CaseStore().open(temp.resolve("case"), null)) {
			assertEquals(root + "/new", open.model().getDocuments().get(0).getAddress());
			assertArrayEquals(page, open.original(open.model().getDocuments().get(0)));
		}
		Line offline = Line.run(temp, "import", "case", root + "/gone").with(1);
		assertTrue(offline.err().contains("cannot be reached"), offline::err);
	}

	@Test
	void whatIsNoCaseIsRefused() {
		for (String verb : new String[] { "validate", "analyze" }) {
			Line line = Line.run(temp, verb, "nowhere").with(3);
			assertTrue(line.err().contains("nowhere is no case"), line::err);
		}
		Line.run(temp, "list", "claims", "nowhere").with(3);
		Line.run(temp, "new", ".").with(3);
	}

	@Test
	void aCaseThatIsHeldCanBeSeenButNotChanged() throws IOException {
		Line.run(temp, "new", "case").with(0);
		try (OpenCase held = new CaseStore().open(temp.resolve("case"), null)) {
			assertFalse(held.isReadOnly());
			Line line = Line.run(temp, "import", "case", "a.txt").with(4);
			assertTrue(line.err().contains("The case case cannot be changed: "), line::err);
			Line.run(temp, "list", "documents", "case").with(0);
			Line.run(temp, "validate", "case").with(0);
		}
	}

	@Test
	void helpOfAssayNamesEveryVerb() {
		String help = Line.run(temp, "--help").with(0).out();
		for (String verb : new String[] { "new", "import", "analyze", "report", "read", "list", "rate", "validate",
				"install", "uninstall", "plugins" }) {
			assertTrue(help.lines().anyMatch(l -> l.startsWith("  " + verb)), verb);
		}
		assertTrue(help.contains("Exit status:"), help);
	}

	@ParameterizedTest
	@ValueSource(strings = { "new", "import", "analyze", "report", "read", "list", "rate", "validate", "install",
			"uninstall", "plugins" })
	void everyVerbHasHelp(String verb) {
		Line line = Line.run(temp, verb, "--help").with(0);
		line.lines().forEach(l -> assertTrue(l.length() <= 80, l));
		assertTrue(line.out().startsWith("Usage: assay " + verb), line::out);
		assertEquals("", line.err());
	}

	@Test
	void everythingAboutACaseCanBeListedInEveryFormat() {
		Line.run(temp, "new", "case").with(0);
		Line.run(temp, "import", "case", "a.txt").with(0);
		for (Listing what : Listing.values()) {
			for (ResultFormat format : ResultFormat.values()) {
				String[] line = what == Listing.analyses
						? new String[] { "list", "analyses", "--format", format.name() }
						: new String[] { "list", what.name(), "case", "--format", format.name() };
				assertFalse(Line.run(temp, line).with(0).out().isEmpty(), what::name);
			}
		}
		Line.run(temp, "list", "claims").with(2);
		Line.run(temp, "list", "nonsense", "case").with(2);
		assertTrue(Line.run(temp, "list", "sources", "case", "--format", "csv").with(0).out()
				.lines().findFirst().orElse("").contains("Track record"));
	}

	@Test
	void aReportGoesToAFileOrToStandardOutput() throws IOException {
		Line.run(temp, "new", "case").with(0);
		Line.run(temp, "import", "case", "a.txt").with(0);
		Line.run(temp, "report", "case", "-o", "r.html").with(0);
		String html = Line.run(temp, "report", "case").with(0).out();
		assertEquals(html, Files.readString(temp.resolve("r.html")));
		assertTrue(html.startsWith("<!DOCTYPE html>"), html);
		Line.run(temp, "report", "case", "-o", "no/such/folder/r.html").with(3);
	}

	@Test
	void pluginsNeedAProduct() {
		OnPlatform.only();
		assertTrue(Line.run(temp, "plugins").with(3).err().contains("does not run from an installed product"));
		Line.run(temp, "install", "a.txt", "org.example.x").with(3);
		assertTrue(Line.run(temp, "install", "a.txt").with(3).err().contains("neither a repository nor a plug-in"));
		Line.run(temp, "install", "case").with(2);
	}

	@Test
	void analysesAreChosenByTheirId() {
		Line.run(temp, "new", "case").with(0);
		assertTrue(Line.run(temp, "analyze", "case", "-a", "org.example.none").with(2).err()
				.contains("There is no analysis 'org.example.none'"));
		assertTrue(
				Line.run(temp, "analyze", "case", "--param", "a=b").with(2).err().contains("exactly one --analysis"));
	}

	@Test
	void versionIsOneLine() {
		OnPlatform.only();
		Line line = Line.run(temp, "--version").with(0);
		assertTrue(line.out().matches("assay 0\\.1\\.0\\.\\S+ \\(Java \\d+\\)\n"), line::out);
	}
}
