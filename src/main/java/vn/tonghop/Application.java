package vn.tonghop;

/** Hands the arguments to the commands. */
public final class Application {
    private Application() {}

    public static void main(String[] arguments) {
        System.out.println(Runtime.version());
    }
}
