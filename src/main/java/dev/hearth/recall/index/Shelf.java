package dev.hearth.recall.index;

import dev.hearth.recall.Circle;
import dev.hearth.recall.Findable;
import dev.hearth.recall.index.Fusion.Hit;
import dev.hearth.recall.index.Fusion.Key;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The index of one workspace, in memory alone. It holds words and meanings, and gives back numbers. */
final class Shelf {

    static final String MEANING = "meaning";
    private static final String KEY = "key";
    private static final String KIND = "kind";
    private static final String READER = "reader";
    private static final String WORDS = "words";
    private static final int MOST_WORDS = 200;

    private final Analysis analysis = new Analysis();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** @param memory where its parts are */
    Shelf(Directory memory) {
        try {
            writer = new IndexWriter(
                    memory,
                    new IndexWriterConfig(analysis)
                            .setMergeScheduler(new SerialMergeScheduler())
                            .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0)));
            searchers = new SearcherManager(writer, new SearcherFactory());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Puts something in, or anew. */
    void put(String kind, Findable findable, byte @Nullable [] meaning) {
        Document document = new Document();
        document.add(new StringField(KEY, key(kind, findable.id()), Field.Store.YES));
        document.add(new StringField(KIND, kind, Field.Store.YES));
        document.add(new StoredField("id", findable.id()));
        findable.readers().forEach(circle -> document.add(new StringField(READER, circle.mark(), Field.Store.NO)));
        document.add(new TextField(WORDS, findable.words(), Field.Store.NO));
        if (meaning != null) {
            document.add(new BinaryDocValuesField(MEANING, new BytesRef(meaning)));
        }
        try {
            writer.updateDocument(new Term(KEY, key(kind, findable.id())), document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Takes something out. */
    void drop(String kind, long id) {
        try {
            writer.deleteDocuments(new Term(KEY, key(kind, id)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Shows searches what was put in and taken out. */
    void refresh() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Leaves nothing of what was taken out: the parts it was in are written anew without it. */
    void forgetDropped() {
        try {
            writer.forceMergeDeletes();
            searchers.maybeRefreshBlocking();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What shares words with a text, the best first. */
    List<Hit> byWord(String text, Set<String> kinds, Set<Circle> circles, int most) {
        Map<String, Integer> words = analysis.words(text, MOST_WORDS);
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        words.forEach((word, times) ->
                any.add(new BoostQuery(new TermQuery(new Term(WORDS, word)), times), BooleanClause.Occur.SHOULD));
        Query query = new BooleanQuery.Builder()
                .add(any.build(), BooleanClause.Occur.MUST)
                .add(readable(kinds, circles), BooleanClause.Occur.FILTER)
                .build();
        return words.isEmpty()
                ? List.of()
                : search(searcher -> {
                    List<Hit> hits = new ArrayList<>();
                    for (ScoreDoc one : searcher.search(query, most).scoreDocs) {
                        hits.add(new Hit(keyOf(one, searcher.storedFields()), one.score, 0));
                    }
                    return hits;
                });
    }

    /** What is at least so alike in meaning; of these, what is more alike than they all are comes first. */
    List<Hit> byMeaning(byte[] meaning, float least, Set<String> kinds, Set<Circle> circles, int most) {
        Sort nearest = new Sort(new NearestFirst(meaning).getSortField(true));
        return search(searcher -> {
            List<ScoreDoc> near = Arrays.stream(searcher.search(readable(kinds, circles), most, nearest).scoreDocs)
                    .filter(one -> likeness(one) >= least)
                    .toList();
            double[] scores = Apart.of(meaning, meanings(near, searcher));
            List<Hit> hits = new ArrayList<>();
            for (int i = 0; i < scores.length; i++) {
                hits.add(new Hit(keyOf(near.get(i), searcher.storedFields()), scores[i], likeness(near.get(i))));
            }
            return hits.stream()
                    .sorted(Comparator.comparingDouble(Hit::score).reversed())
                    .toList();
        });
    }

    private static Query readable(Set<String> kinds, Set<Circle> circles) {
        List<BytesRef> readers =
                circles.stream().map(circle -> new BytesRef(circle.mark())).toList();
        Collection<BytesRef> wanted = kinds.stream().map(BytesRef::new).toList();
        return new BooleanQuery.Builder()
                .add(new TermInSetQuery(READER, readers), BooleanClause.Occur.FILTER)
                .add(new TermInSetQuery(KIND, wanted), BooleanClause.Occur.FILTER)
                .build();
    }

    /** One search. */
    private interface Search {
        List<Hit> in(IndexSearcher searcher) throws IOException;
    }

    private List<Hit> search(Search search) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return search.in(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Key keyOf(ScoreDoc one, StoredFields stored) throws IOException {
        Document document = stored.document(one.doc, Set.of(KIND, "id"));
        return new Key(
                document.get(KIND), document.getField("id").numericValue().longValue());
    }

    private static float likeness(ScoreDoc one) {
        return ((Number) ((FieldDoc) one).fields[0]).floatValue();
    }

    private static List<byte[]> meanings(List<ScoreDoc> found, IndexSearcher searcher) throws IOException {
        List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
        List<byte[]> meanings = new ArrayList<>();
        for (ScoreDoc one : found) {
            LeafReaderContext segment = segments.get(ReaderUtil.subIndex(one.doc, segments));
            BinaryDocValues values = DocValues.getBinary(segment.reader(), MEANING);
            values.advanceExact(one.doc - segment.docBase);
            meanings.add(BytesRef.deepCopyOf(values.binaryValue()).bytes);
        }
        return meanings;
    }

    private static String key(String kind, long id) {
        return kind + '/' + id;
    }
}
