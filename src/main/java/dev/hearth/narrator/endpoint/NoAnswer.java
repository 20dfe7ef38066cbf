package dev.hearth.narrator.endpoint;

/** The endpoint gave nothing that can be read. Its message is ours alone: neither people's words nor the endpoint's nor the key. */
class NoAnswer extends RuntimeException {

    NoAnswer(String what) {
        super(what);
    }
}
