package dev.hearth.recall.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The model while it is loaded: all-MiniLM-L6-v2 (Reimers and Gurevych), its weights in bytes. Texts go through one by one, on the caller's thread. */
final class SentenceModel implements AutoCloseable {

    private static final String NAME = "/all-minilm-l6-v2-q";
    private static final int BEGIN = 101;
    private static final int END = 102;

    private final WordPieces pieces;
    private final OrtEnvironment environment;
    private final OrtSession session;

    SentenceModel() throws OrtException {
        pieces = new WordPieces(vocabulary());
        environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "hearth");
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            session = environment.createSession(bytes(NAME + ".onnx"), options);
        }
    }

    private static Map<String, Integer> vocabulary() {
        JsonNode numbered = new JsonMapper()
                .readTree(bytes(NAME + "-tokenizer.json"))
                .path("model")
                .path("vocab");
        Map<String, Integer> known = HashMap.newHashMap(numbered.size());
        numbered.properties()
                .forEach(piece -> known.put(piece.getKey(), piece.getValue().asInt()));
        return known;
    }

    private static byte[] bytes(String name) {
        try (InputStream file = SentenceModel.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The meaning of a text: the mean over its parts, each as heavy as it is long. */
    float[] meaning(String text) throws OrtException {
        List<int[]> windows = Windows.of(pieces.of(text));
        float[] sum = new float[Meanings.DIMENSIONS];
        for (int[] window : windows) {
            float[] part = unit(pooled(window));
            for (int i = 0; i < sum.length; i++) {
                sum[i] += part[i] * window.length;
            }
        }
        return unit(sum);
    }

    private float[] pooled(int[] window) throws OrtException {
        long[] ids = new long[window.length + 2];
        ids[0] = BEGIN;
        Arrays.setAll(ids, i -> i == 0 ? BEGIN : i == ids.length - 1 ? END : window[i - 1]);
        long[] seen = new long[ids.length];
        Arrays.fill(seen, 1);
        try (OnnxTensor input = tensor(ids);
                OnnxTensor mask = tensor(seen);
                OnnxTensor types = tensor(new long[ids.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            return mean(((float[][][]) result.get(0).getValue())[0]);
        }
    }

    private OnnxTensor tensor(long[] numbers) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {numbers});
    }

    private static float[] mean(float[][] vectors) {
        float[] sum = new float[Meanings.DIMENSIONS];
        for (float[] vector : vectors) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i] / vectors.length;
            }
        }
        return sum;
    }

    private static float[] unit(float[] vector) {
        double length = Math.sqrt(Meanings.likeness(vector, vector));
        if (length > 0) {
            for (int i = 0; i < vector.length; i++) {
                vector[i] = (float) (vector[i] / length);
            }
        }
        return vector;
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
