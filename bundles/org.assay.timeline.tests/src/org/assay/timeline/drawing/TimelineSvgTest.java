package org.assay.timeline.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assay.drawing.Box;
import org.assay.text.Edtf;
import org.assay.timeline.CaseTimeline;
import org.assay.timeline.Clock;
import org.assay.timeline.Golden;
import org.assay.timeline.Story;
import org.assay.timeline.index.Many;
import org.assay.timeline.index.Mark;
import org.assay.timeline.index.TimelineData;
import org.assay.timeline.index.TimelineFilter;
import org.assay.timeline.index.TimelineIndex;
import org.assay.timeline.index.TimelineOptions;
import org.assay.timeline.lanes.ByClock;
import org.assay.timeline.lanes.ByDocument;
import org.assay.timeline.lanes.LaneGrouping;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class TimelineSvgTest {

	private static TimelineLayout layout(LaneGrouping grouping, int width) {
		TimelineIndex index = TimelineIndex.of(Story.read().timeline().items(), grouping, TimelineFilter.ALL);
		TimelineData data = index.compute(index.reporting().orElseThrow().fitted(), width - 150,
				TimelineOptions.STANDARD);
		return new TimelineLayout(data, 150);
	}

	private static Document parse(String svg) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
	}

	@Test
	void wholeCaseInLight() {
		Story story = Story.read();
		Golden.check("case.svg", TimelineSvg.render(story.model(), story.texts(), 1000));
	}

	@Test
	void reportingTimeInDarkByDocument() {
		Golden.check("dark.svg", TimelineSvg.render(layout(new ByDocument(), 1000), mark -> "", true));
	}

	@Test
	void crowdedTimeline() {
		Golden.check("crowd.svg", TimelineSvg.render(new CaseTimeline(Many.items(5000), List.of()), 900, item -> ""));
	}

	@Test
	void roomIsLeftForTheNameOfALaneBesideLargeNumbers() {
		assertEquals(150, TimelineLayout.gutterFor(1000, byClock(90)));
		assertTrue(TimelineLayout.gutterFor(1000, byClock(2000)) >= 160, "Happened 412/416, in a wide face");
	}

	private static TimelineIndex byClock(int items) {
		return TimelineIndex.of(Many.items(items), new ByClock(), TimelineFilter.ALL);
	}

	@Test
	void marksLeadSomewhereAndSayWhatTheyShow() throws Exception {
		CaseTimeline timeline = Story.read().timeline();
		Document svg = parse(TimelineSvg.render(timeline, 2000, item -> "#" + item.id()));
		assertTrue(svg.getElementsByTagName("a").getLength() >= 3);
		String titles = svg.getDocumentElement().getTextContent();
		assertTrue(titles.contains("Worked out: last Wednesday on or before Fri 15 Mar 2024"));
		assertTrue(titles.contains("Conflict: One says the ferry sailed on Thursday"));
	}

	@Test
	void holdsAnyCharacter() throws Exception {
		String odd = "<b> & \"q\" \u0000 \uD800 \uFFFE 😀 % %s";
		CaseTimeline timeline = new CaseTimeline(
				List.of(Many.item("odd", Clock.said, Edtf.of("2025-02~"), odd, odd, false)), List.of());
		Document svg = parse(TimelineSvg.render(timeline, 900, item -> odd));
		assertTrue(svg.getDocumentElement().getTextContent().contains("<b> & \"q\""));
	}

	@Test
	void anEmptyTimelineIsStillADrawing() throws Exception {
		Document svg = parse(TimelineSvg.render(new CaseTimeline(List.of(), List.of()), 10, item -> ""));
		assertEquals(Integer.toString(TimelineSvg.LEAST_WIDTH), svg.getDocumentElement().getAttribute("width"));
	}

	@Test
	void findsWhatIsUnderThePointer() {
		TimelineLayout layout = layout(new ByClock(), 1000);
		for (int lane = 0; lane < layout.data().lanes().size(); lane++) {
			List<Mark> marks = layout.data().lanes().get(lane).marks();
			for (int i = 0; i < marks.size(); i++) {
				Box sign = layout.sign(lane, marks.get(i));
				double x = sign.x() + sign.width() / 2;
				if (x > layout.gutter() && x < layout.width()) {
					assertEquals(Optional.of(new TimelineLayout.Place(lane, i)), layout.at(x, sign.middle()));
				}
			}
		}
		assertEquals(Optional.empty(), layout.at(10, 10));
		assertEquals(Optional.empty(), layout.at(500, layout.lanesHeight() + 5));
	}

	@Test
	void compactNumbersStayShort() {
		assertEquals("999", MarkTexts.compact(999));
		assertEquals("1.0k", MarkTexts.compact(1000));
		assertEquals("9.9k", MarkTexts.compact(9999));
		assertEquals("10k", MarkTexts.compact(10_000));
		assertEquals("999k", MarkTexts.compact(999_999));
		assertEquals("2.0M", MarkTexts.compact(2_000_000));
	}
}
