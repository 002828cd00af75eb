package org.assay.ingest.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assay.ingest.internal.plain.Boilerplate;
import org.assay.ingest.internal.plain.Captions;
import org.jsoup.nodes.Element;

/** Chooses, among the blocks of the container, those that are the article. */
final class ArticleBlocks {
	private static final Pattern END = Pattern.compile("(?i)^(?:related\\b.{0,40}|more (?:stories|news|from|on|in"
			+ "|like)\\b.{0,40}|more (?:\\w+ ){1,3}(?:stories|news|articles)|recommended\\b.{0,30}|you (?:may|might) "
			+ "(?:also )?(?:like|be interested).{0,20}"
			+ "|(?:read|see|view) (?:more|also|next)\\b.{0,40}|most (?:read|popular|viewed|commented)\\b.{0,20}"
			+ "|(?:\\d+ )?(?:comments?|responses?|thoughts)\\b.{0,60}|leave a (?:reply|comment).{0,20}|share "
			+ "this\\b.{0,30}"
			+ "|about the author\\b.{0,30}|about us|trending\\b.{0,20}|popular\\b.{0,20}|latest (?:news|stories"
			+ "|articles|posts)\\b.{0,20}|subscribe\\b.{0,40}|newsletter\\b.{0,30}|tags?:?|filed under:?|further "
			+ "reading|don't miss.{0,20}|what to read next|join the (?:conversation|discussion).{0,20})$");

	/** How press releases begin the part about the company that sent them. */
	private static final Pattern SENDER = Pattern.compile("About (?:the )?\\p{Lu}[\\p{L}\\d&.’'-]*(?: "
			+ "\\p{Lu}[\\p{L}\\d&.’'-]*){0,4}:?|(?:Media|Press|Investor) contacts?:?");

	private ArticleBlocks() {
	}

	static List<Block> choose(List<Block> all, Element container) {
		List<Block> within = new ArrayList<>();
		for (Block block : all) {
			if (!block.aside() && holds(container, block.owner()) && !isMatter(block)) {
				within.add(block);
			}
		}
		int first = 0;
		while (first < within.size() && !isProse(within.get(first))) {
			first++;
		}
		int last = within.size() - 1;
		while (last > first && !isEnd(within.get(last))) {
			last--;
		}
		List<Block> chosen = new ArrayList<>();
		boolean ended = false;
		for (int i = first; i <= last; i++) {
			Block block = within.get(i);
			if (i > first + (last - first) / 2 && SENDER.matcher(block.text()).matches()) {
				break;
			}
			if (END.matcher(block.text()).matches() && (block.kind() == BlockKind.heading
					|| block.text().length() < 40)) {
				ended = true;
			} else if (ended && isProse(block) && block.kind() != BlockKind.list) {
				ended = false;
			}
			if (!ended && keeps(block)) {
				chosen.add(block);
			}
		}
		return chosen;
	}

	private static boolean holds(Element container, Element element) {
		Element at = element;
		while (at != null && at != container) {
			at = at.parent();
		}
		return at != null;
	}

	private static boolean isMatter(Block block) {
		String text = block.text();
		return Boilerplate.isNotice(text) || Captions.isCaption(text) && block.kind() != BlockKind.caption
				|| Boilerplate.isPlainShareBar(text) || text.length() < 200 && block.linkDensity() > 0.9
						&& block.kind() != BlockKind.heading
						&& !block.endsSentence();
	}

	private static boolean isProse(Block block) {
		boolean text = block.kind() == BlockKind.paragraph || block.kind() == BlockKind.quote
				|| block.kind() == BlockKind.list;
		return text && block.linkDensity() < 0.5 && (block.text().length() >= 80 || block.endsSentence()
				&& block.wordCount() >= 5);
	}

	/** The article goes on to its last block of running text, list item or table. */
	private static boolean isEnd(Block block) {
		return isProse(block) || block.kind() == BlockKind.table;
	}

	private static boolean keeps(Block block) {
		boolean linked = block.linkDensity() > 0.6 && block.kind() != BlockKind.quote
				&& (block.kind() == BlockKind.list && block.wordCount() < 12 || !block.endsSentence());
		return !linked || block.kind() == BlockKind.heading;
	}
}
