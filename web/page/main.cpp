// The page's program has nothing to do by itself: boot.js calls what bridge.cpp exports.
int main() { return 0; }
