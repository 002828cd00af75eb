// name: Who is quoted by whom
// help: Counts for each outlet whose words it gives, and how: word for word, in part, or in its own words.
// result: table
import org.assay.reading.Attribution

Map<List<String>, List<Attribution>> found = [:].withDefault { [] }
for (document in view.documents()) {
    for (item in document.attributions()) {
        if (item.verdict().counts() && !item.value().speaker().isEmpty()) {
            found.get([document.outlet(), item.value().speaker()]) << item.value()
        }
    }
}
def rows = found.collect { who, statements ->
    def kinds = statements.countBy { it.kind().name() }
    [who[0], who[1], statements.size(), kinds.getOrDefault('direct', 0), kinds.getOrDefault('mixed', 0),
     kinds.getOrDefault('indirect', 0)]
}
table('Who is quoted by whom', ['Outlet', 'Speaker', 'Statements', 'Word for word', 'In part', 'In its own words'],
        rows.toSorted { List a, List b -> (b[2] as int) <=> (a[2] as int) ?: a[0].toString() <=> b[0].toString() })
