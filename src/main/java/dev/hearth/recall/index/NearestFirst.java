package dev.hearth.recall.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/** How alike each is to a meaning, compared one by one: exact, and for what may be read alone. */
final class NearestFirst extends DoubleValuesSource {

    private final byte[] asked;

    NearestFirst(byte[] asked) {
        this.asked = asked;
    }

    @Override
    public DoubleValues getValues(LeafReaderContext segment, DoubleValues scores) throws IOException {
        BinaryDocValues meanings = DocValues.getBinary(segment.reader(), Shelf.MEANING);
        return new DoubleValues() {
            @Override
            public double doubleValue() throws IOException {
                BytesRef meaning = meanings.binaryValue();
                return Packed.likeness(asked, meaning.bytes, meaning.offset);
            }

            @Override
            public boolean advanceExact(int document) throws IOException {
                return meanings.advanceExact(document);
            }
        };
    }

    @Override
    public boolean needsScores() {
        return false;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext segment) {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NearestFirst nearest && Arrays.equals(asked, nearest.asked);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(asked);
    }

    @Override
    public String toString() {
        return "nearest first";
    }
}
